package io.mireu.simulator.feed;

import io.mireu.simulator.MarketRegime;

/**
 * Everything that the future of the index process depends on.
 *
 * @param middle slow middle of the swings, points
 * @param from last turning point, points from the middle
 * @param to next turning point, points from the middle
 * @param elapsedSeconds since the last turning point
 * @param durationSeconds from turning point to turning point
 * @param jump what is left of the last jumps, points
 * @param noise fast noise, points
 * @param volatility at-the-money volatility, decimal a year
 * @param random state of the random sequence
 * @param regime how it moves
 */
public record IndexState(
        double middle,
        double from,
        double to,
        double elapsedSeconds,
        double durationSeconds,
        double jump,
        double noise,
        double volatility,
        long random,
        MarketRegime regime) {}
