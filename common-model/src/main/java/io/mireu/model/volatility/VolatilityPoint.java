package io.mireu.model.volatility;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The 20-delta put volatility of one series at one minute.
 *
 * @param series which
 * @param asOf the market's time
 * @param twentyDeltaVolatility a decimal, interpolated in delta between the two puts around -0.20
 * @param clock which clock measured the life of the options, and so what a year of the volatility is
 * @param option the put nearest to -0.20
 * @param price its mid, index points; made from bars, its last price
 * @param greeks of that put
 * @param future the future that gave the forward
 * @param futurePrice its mid, index points; made from bars, its last price
 * @param origin what it was made from; null of a point that is older than this field, which quotes made
 */
public record VolatilityPoint(
        SeriesCode series,
        Instant asOf,
        double twentyDeltaVolatility,
        ExpiryClockName clock,
        DerivativeCode option,
        BigDecimal price,
        Greeks greeks,
        DerivativeCode future,
        BigDecimal futurePrice,
        @Nullable PointOrigin origin) {

    /** A point as they were before they told what made them. */
    public VolatilityPoint(
            SeriesCode series,
            Instant asOf,
            double twentyDeltaVolatility,
            ExpiryClockName clock,
            DerivativeCode option,
            BigDecimal price,
            Greeks greeks,
            DerivativeCode future,
            BigDecimal futurePrice) {
        this(series, asOf, twentyDeltaVolatility, clock, option, price, greeks, future, futurePrice, null);
    }

    /** Whether quotes made it. */
    public boolean isFromQuotes() {
        return origin != PointOrigin.BARS;
    }
}
