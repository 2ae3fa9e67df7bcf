package io.mireu.model.price;

import io.mireu.model.instrument.TickTable;
import java.math.BigDecimal;

/**
 * The lowest and the highest price of a contract; those of an option come from the venue's master, since no rule for
 * them is published.
 *
 * @param lower points
 * @param upper points
 */
public record PriceLimits(BigDecimal lower, BigDecimal upper) {

    public PriceLimits {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("lower limit " + lower + " is above the upper limit " + upper);
        }
    }

    /** The limits of a future with the same step on both sides. */
    public static PriceLimits of(BigDecimal basePrice, TickTable ticks, PriceLimitStep step) {
        return of(basePrice, ticks, step, step);
    }

    /**
     * The limits of a future, rounded inwards to allowed prices.
     *
     * @param basePrice settlement price of the day before, positive points
     * @throws IllegalArgumentException when no allowed price lies between them
     */
    public static PriceLimits of(
            BigDecimal basePrice, TickTable ticks, PriceLimitStep upperStep, PriceLimitStep lowerStep) {
        if (basePrice.signum() <= 0) {
            throw new IllegalArgumentException("base price must be positive: " + basePrice);
        }
        return new PriceLimits(
                ticks.ceiling(basePrice.subtract(basePrice.multiply(lowerStep.rate()))),
                ticks.floor(basePrice.add(basePrice.multiply(upperStep.rate()))));
    }

    /** Whether the price lies within, the limits themselves included. */
    public boolean contains(BigDecimal price) {
        return lower.compareTo(price) <= 0 && price.compareTo(upper) <= 0;
    }

    /** The nearest price within. */
    public BigDecimal clip(BigDecimal price) {
        return price.max(lower).min(upper);
    }
}
