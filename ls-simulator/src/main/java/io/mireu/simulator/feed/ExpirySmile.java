package io.mireu.simulator.feed;

/** One expiry's slice of a volatility surface. */
final class ExpirySmile {

    private final double variance;
    private final double skew;
    private final double slope;
    private final double years;

    ExpirySmile(VolatilitySurface surface, double years) {
        this.years = years;
        this.variance = surface.variance(years);
        this.skew = surface.skew();
        this.slope = surface.wings() / Math.sqrt(variance * (1 + variance));
    }

    /** The total standard deviation at the money: volatility times the root of time. */
    double deviation() {
        return Math.sqrt(variance);
    }

    /**
     * The volatility of a strike, decimal a year.
     *
     * @param logMoneyness logarithm of strike over forward
     */
    double at(double logMoneyness) {
        double x = slope * logMoneyness;
        double shifted = x + skew;
        double total = variance / 2 * (1 + skew * x + Math.sqrt(shifted * shifted + 1 - skew * skew));
        return Math.sqrt(total / years);
    }
}
