/** Sessions of browsers, and what protects them. */
@NullMarked
package io.mireu.gateway.security;

import org.jspecify.annotations.NullMarked;
