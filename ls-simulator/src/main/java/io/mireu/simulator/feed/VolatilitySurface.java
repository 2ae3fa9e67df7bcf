package io.mireu.simulator.feed;

/**
 * The volatilities of every strike of every expiry at one instant, free of static arbitrage: the surface SSVI with a power
 * law, J. Gatheral and A. Jacquier, "Arbitrage-free SVI volatility surfaces", Quantitative Finance 14 (2014), theorem 4.1
 * and corollary 4.1. The total variance at the money grows with time from the present volatility towards the long run's.
 *
 * @param atTheMoney present volatility at the money, decimal a year
 * @param longRun volatility that distant times revert to, decimal a year
 */
public record VolatilitySurface(double atTheMoney, double longRun) {

    private static final double REVERSION_PER_YEAR = 3;
    private static final double CALM = 0.24;
    private static final double SKEW = -0.45;
    private static final double SKEW_OF_FEAR = -0.25;
    private static final double WINGS = 0.70;
    private static final double WINGS_OF_FEAR = 0.40;
    private static final double GREATEST_FEAR = 0.6;

    public VolatilitySurface {
        if (!(atTheMoney > 0 && longRun > 0)) {
            throw new IllegalArgumentException("volatilities are positive: " + atTheMoney + ", " + longRun);
        }
    }

    /** Total variance at the money of an expiry, which never falls with time. */
    double variance(double years) {
        double reverted = -Math.expm1(-REVERSION_PER_YEAR * years) / REVERSION_PER_YEAR;
        double distant = longRun * longRun;
        return distant * years + (atTheMoney * atTheMoney - distant) * reverted;
    }

    /** Correlation of the surface: negative, so that low strikes cost more; more so in fear. */
    double skew() {
        return SKEW + SKEW_OF_FEAR * fear();
    }

    /** Strength of the smile; with the skew it stays within the bound that forbids butterfly arbitrage. */
    double wings() {
        return WINGS + WINGS_OF_FEAR * fear();
    }

    private double fear() {
        return Math.clamp(atTheMoney - CALM, 0, GREATEST_FEAR);
    }

    /** The same surface at another present volatility. */
    public VolatilitySurface scaled(double factor) {
        return new VolatilitySurface(atTheMoney * factor, longRun * factor);
    }
}
