package io.mireu.pricing;

/**
 * A price's one volatility.
 *
 * @param volatility decimal a year, positive and finite
 */
public record SolvedVolatility(double volatility) implements ImpliedVolatilityResult {

    /** Refuses anything but a positive number. */
    public SolvedVolatility {
        if (!Black76.isPositive(volatility)) {
            throw new IllegalArgumentException("volatility must be positive: " + volatility);
        }
    }
}
