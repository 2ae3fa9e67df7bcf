/** The use cases of signing in, and the ports that they need. */
@NullMarked
package io.mireu.auth.application;

import org.jspecify.annotations.NullMarked;
