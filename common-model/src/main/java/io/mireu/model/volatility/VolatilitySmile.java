package io.mireu.model.volatility;

import io.mireu.model.instrument.SeriesCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The volatilities of one series by strike, from out-of-the-money options. Its figures are read on the axis x = N(d1), the
 * undiscounted delta of the call of each strike, where the total variance is linear between the points; a figure is null
 * where the points do not reach.
 *
 * @param series which
 * @param forward index points
 * @param yearsToExpiry of the clock
 * @param clock which clock measured it, and so what a year of the volatilities is
 * @param points by rising strike
 * @param asOf the market's time
 * @param forwardSource how the forward was found; null where it was not noted
 * @param rate at which prices were discounted, continuous, a decimal a year; null where it was not noted
 * @param atTheMoney volatility at x = 0.5, a decimal
 * @param twentyDelta at x = 0.8 and 0.2; null where it was not computed
 * @param twentyFiveDelta at x = 0.75 and 0.25; null where it was not computed
 */
public record VolatilitySmile(
        SeriesCode series,
        BigDecimal forward,
        double yearsToExpiry,
        ExpiryClockName clock,
        List<Point> points,
        Instant asOf,
        @Nullable ForwardSource forwardSource,
        @Nullable Double rate,
        @Nullable Double atTheMoney,
        @Nullable Wings twentyDelta,
        @Nullable Wings twentyFiveDelta) {

    public VolatilitySmile {
        points = List.copyOf(points);
    }

    /** Of which only the points are known. */
    public VolatilitySmile(
            SeriesCode series,
            BigDecimal forward,
            double yearsToExpiry,
            ExpiryClockName clock,
            List<Point> points,
            Instant asOf) {
        this(series, forward, yearsToExpiry, clock, points, asOf, null, null, null, null, null);
    }

    /**
     * One strike.
     *
     * @param strike index points
     * @param volatility a decimal
     * @param delta of the option that gave it, dV/dF, discounted
     * @param x undiscounted delta N(d1) of the call of the strike; null where it was not noted
     */
    public record Point(
            BigDecimal strike,
            double volatility,
            double delta,
            @Nullable Double x) {

        /** Of which the place on the axis was not noted. */
        public Point(BigDecimal strike, double volatility, double delta) {
            this(strike, volatility, delta, null);
        }
    }

    /**
     * Put and call of one delta; decimals, each null where the points do not reach.
     *
     * @param put volatility of the put
     * @param call volatility of the call
     * @param riskReversal volatility of the call less that of the put
     * @param butterfly mean of both less the volatility at the money
     */
    public record Wings(
            @Nullable Double put,
            @Nullable Double call,
            @Nullable Double riskReversal,
            @Nullable Double butterfly) {}
}
