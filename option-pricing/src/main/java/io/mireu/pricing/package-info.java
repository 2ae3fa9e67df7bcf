/** Prices, Greeks and implied volatilities of European options on a forward, as pure functions of doubles. */
@NullMarked
package io.mireu.pricing;

import org.jspecify.annotations.NullMarked;
