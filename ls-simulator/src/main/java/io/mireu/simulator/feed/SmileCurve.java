package io.mireu.simulator.feed;

/**
 * A skewed smile: volatility against log-moneyness over the root of time, steeper below the money.
 *
 * @param atTheMoney volatility where strike and forward meet, decimal a year
 */
public record SmileCurve(double atTheMoney) {

    private static final double SKEW = -0.10;
    private static final double CURVATURE = 0.12;
    private static final double LEAST_ROOT_YEARS = 0.05;

    /** The volatility of a strike, decimal a year. */
    public double at(double forward, double strike, double years) {
        double x = Math.log(strike / forward) / Math.max(Math.sqrt(years), LEAST_ROOT_YEARS);
        double clamped = Math.clamp(x, -1.5, 1.5);
        return Math.max(0.05, atTheMoney + SKEW * clamped + CURVATURE * clamped * clamped);
    }
}
