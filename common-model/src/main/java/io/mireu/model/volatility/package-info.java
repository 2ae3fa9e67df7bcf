/** Implied volatilities and Greeks as they are published, and the clocks that measure an option's life. */
@NullMarked
package io.mireu.model.volatility;

import org.jspecify.annotations.NullMarked;
