package io.mireu.model.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The step between two allowed prices.
 *
 * @param points index points, positive; 0.050 is kept as 0.05, so that equal steps are equal
 */
public record TickSize(BigDecimal points) {

    public TickSize {
        if (points.signum() <= 0) {
            throw new IllegalArgumentException("tick size must be positive: " + points);
        }
        BigDecimal shortest = points.stripTrailingZeros();
        points = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The nearest allowed price at or below. */
    public BigDecimal floor(BigDecimal price) {
        return price.divide(points, 0, RoundingMode.FLOOR).multiply(points);
    }

    /** The nearest allowed price at or above. */
    public BigDecimal ceiling(BigDecimal price) {
        return price.divide(points, 0, RoundingMode.CEILING).multiply(points);
    }

    /** Whether the price lies on the grid. */
    public boolean allows(BigDecimal price) {
        return price.remainder(points).signum() == 0;
    }
}
