package io.mireu.strategy.domain;

import java.math.BigDecimal;

/**
 * The lowest and highest trade price of a window.
 *
 * @param minimum index points
 * @param maximum index points, not below the minimum
 */
public record PriceRange(BigDecimal minimum, BigDecimal maximum) {

    public PriceRange {
        if (maximum.compareTo(minimum) < 0) {
            throw new IllegalArgumentException("maximum " + maximum + " is below minimum " + minimum);
        }
    }

    /** Index points from the minimum to the maximum, 0 or more. */
    public BigDecimal width() {
        return maximum.subtract(minimum);
    }
}
