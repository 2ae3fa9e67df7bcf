/** How quotes become forwards, volatilities, Greeks, smiles and 20-delta points; no framework. */
@NullMarked
package io.mireu.volatility.domain;

import org.jspecify.annotations.NullMarked;
