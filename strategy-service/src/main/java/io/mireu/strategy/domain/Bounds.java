package io.mireu.strategy.domain;

import java.math.BigDecimal;

/** Checks of numbers that come from outside; their size is checked before anything is computed with them. */
final class Bounds {

    private static final int MAX_DECIMALS = 6;

    private Bounds() {}

    static void requireBetween(String what, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(what + " must be from " + least + " to " + most + ": " + value);
        }
        requireFewDecimals(what, value);
    }

    static void requirePositive(String what, BigDecimal value, BigDecimal most) {
        if (value.signum() <= 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(what + " must be positive and at most " + most + ": " + value);
        }
        requireFewDecimals(what, value);
    }

    private static void requireFewDecimals(String what, BigDecimal value) {
        if (value.scale() > MAX_DECIMALS && value.stripTrailingZeros().scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException(what + " has more than " + MAX_DECIMALS + " decimals");
        }
    }
}
