/** Implied volatilities and Greeks as they are published. */
@NullMarked
package io.mireu.model.volatility;

import org.jspecify.annotations.NullMarked;
