/** What the gateway answers itself. */
@NullMarked
package io.mireu.gateway.web;

import org.jspecify.annotations.NullMarked;
