package io.mireu.simulator.feed;

import io.mireu.simulator.MarketRegime;

/**
 * How much of a normal market's moves a regime has.
 *
 * @param swing factor of the swings' width
 * @param swingTime factor of the time between turning points
 * @param noise factor of the fast noise
 * @param jumpRate factor of the number of jumps
 * @param jumpSize factor of the largest jump
 * @param downJumps part of the jumps that go down
 * @param fallPerSecond part of the index that its middle falls by each second, until the floor
 * @param floor level at which the fall ends, as part of the usual level
 * @param volatility level that volatility goes to, as factor of the usual one
 * @param leastVolatility level that it goes to at least, decimal a year
 * @param volatilitySeconds how fast it goes there
 * @param stress how far makers pull back at all times, 0 to 1
 */
record RegimeMoves(
        double swing,
        double swingTime,
        double noise,
        double jumpRate,
        double jumpSize,
        double downJumps,
        double fallPerSecond,
        double floor,
        double volatility,
        double leastVolatility,
        double volatilitySeconds,
        double stress) {

    private static final RegimeMoves NORMAL = new RegimeMoves(1, 1, 1, 1, 1, 0.5, 0, 1, 1, 0, 900, 0);
    private static final RegimeMoves QUIET = new RegimeMoves(0.25, 3, 0.4, 0, 0, 0.5, 0, 1, 0.5, 0, 900, 0);
    private static final RegimeMoves CRASH = new RegimeMoves(3, 0.6, 4, 4, 6, 0.75, 0.016 / 60, 0.78, 1, 0.8, 240, 0.5);

    static RegimeMoves of(MarketRegime regime) {
        return switch (regime) {
            case NORMAL -> NORMAL;
            case QUIET -> QUIET;
            case CRASH -> CRASH;
        };
    }

    boolean isFalling() {
        return fallPerSecond > 0;
    }
}
