/** Implied volatilities and Greeks of the chain: the application, its settings and how its parts are put together. */
@NullMarked
package io.mireu.volatility;

import org.jspecify.annotations.NullMarked;
