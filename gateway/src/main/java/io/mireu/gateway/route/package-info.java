/** Which path goes to which service, and with which headers. */
@NullMarked
package io.mireu.gateway.route;

import org.jspecify.annotations.NullMarked;
