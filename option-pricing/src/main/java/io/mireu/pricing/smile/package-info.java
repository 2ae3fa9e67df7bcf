/** Forwards and volatility smiles from option quotes, as pure functions: quotes in, records out, nothing thrown. */
@NullMarked
package io.mireu.pricing.smile;

import org.jspecify.annotations.NullMarked;
