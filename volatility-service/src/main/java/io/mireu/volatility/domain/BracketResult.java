package io.mireu.volatility.domain;

import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;

/** Two puts around a delta of -0.20, or why there are none. */
public sealed interface BracketResult permits DeltaBracket, PointMissing {}
