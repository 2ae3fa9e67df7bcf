/** The use cases of order execution, one class each, and the ports that they need. */
@NullMarked
package io.mireu.order.application;

import org.jspecify.annotations.NullMarked;
