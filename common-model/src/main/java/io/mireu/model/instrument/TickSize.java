package io.mireu.model.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The step between two allowed prices.
 *
 * @param points index points, positive; 0.050 is kept as 0.05, so that equal steps are equal
 */
public record TickSize(BigDecimal points) {

    private static final BigDecimal OPTION_STEP_FROM = BigDecimal.TEN;
    private static final TickSize SMALL_PREMIUM = new TickSize(new BigDecimal("0.01"));
    private static final TickSize LARGE_PREMIUM = new TickSize(new BigDecimal("0.05"));

    public TickSize {
        if (points.signum() <= 0) {
            throw new IllegalArgumentException("tick size must be positive: " + points);
        }
        BigDecimal shortest = points.stripTrailingZeros();
        points = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The tick of a KOSPI 200 option at this premium: 0.01 below 10 points, 0.05 from there. */
    public static TickSize ofPremium(BigDecimal premium) {
        return premium.compareTo(OPTION_STEP_FROM) < 0 ? SMALL_PREMIUM : LARGE_PREMIUM;
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
