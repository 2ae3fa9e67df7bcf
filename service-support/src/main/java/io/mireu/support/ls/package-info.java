/** The LS tokens that auth-service gives, for the services that call LS. */
@NullMarked
package io.mireu.support.ls;

import org.jspecify.annotations.NullMarked;
