package io.mireu.pricing.smile;

import java.util.Locale;

/** Why a smile has no volatility at a delta, or a difference of two. A smile is never continued beyond its points. */
public enum MissingFigure implements DeltaVolatility, SmileSpread {
    /** The series has no forward, and so no smile. */
    NO_FORWARD,
    /** No quote is a point of the smile. */
    NO_POINTS,
    /** One point is no smile. */
    SINGLE_POINT,
    /** Every point is of a lower strike. */
    NO_HIGHER_STRIKE,
    /** Every point is of a higher strike. */
    NO_LOWER_STRIKE,
    /** The delta is not between 0 and 1. */
    INVALID_DELTA,
    /** The strike of that delta is too small or too large for a double. */
    STRIKE_OUT_OF_RANGE,
    /** One of the volatilities of a difference is missing. */
    PART_MISSING;

    /** As it is printed: {@code no-points}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
