/** The one door to the system for browsers and programs. */
@NullMarked
package io.mireu.gateway;

import org.jspecify.annotations.NullMarked;
