package io.mireu.model.volatility;

import io.mireu.model.instrument.SeriesCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The volatilities of one series by strike, from out-of-the-money options.
 *
 * @param series which
 * @param forward index points
 * @param yearsToExpiry of the clock
 * @param clock which clock measured it, and so what a year of the volatilities is
 * @param points by rising strike
 * @param asOf the market's time
 */
public record VolatilitySmile(
        SeriesCode series,
        BigDecimal forward,
        double yearsToExpiry,
        ExpiryClockName clock,
        List<Point> points,
        Instant asOf) {

    public VolatilitySmile {
        points = List.copyOf(points);
    }

    /**
     * One strike.
     *
     * @param strike index points
     * @param volatility a decimal
     * @param delta of the option that gave it, dV/dF
     */
    public record Point(BigDecimal strike, double volatility, double delta) {}
}
