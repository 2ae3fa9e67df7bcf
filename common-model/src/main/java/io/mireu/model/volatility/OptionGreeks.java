package io.mireu.model.volatility;

import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The implied volatility and Greeks of one option, or the reason why there are none.
 *
 * @param option which
 * @param strike index points
 * @param quality {@link QuoteQuality#isValued valued} exactly when volatility and Greeks are present
 * @param mid index points; null without a usable two-sided quote
 * @param forward index points; null without one
 * @param yearsToExpiry of the clock; 0 once settled
 * @param clock which clock measured it, and so what a year of the volatility is
 * @param volatility a decimal, 0.35 for 35 %; null unless valued
 * @param greeks null unless valued
 * @param asOf the market's time
 * @param forwardSource how the forward was found; null without one
 * @param rate at which it was discounted, continuous, a decimal a year; null where it was not noted
 */
public record OptionGreeks(
        DerivativeCode option,
        BigDecimal strike,
        QuoteQuality quality,
        @Nullable BigDecimal mid,
        @Nullable BigDecimal forward,
        double yearsToExpiry,
        ExpiryClockName clock,
        @Nullable Double volatility,
        @Nullable Greeks greeks,
        Instant asOf,
        @Nullable ForwardSource forwardSource,
        @Nullable Double rate) {

    public OptionGreeks {
        boolean valued = quality.isValued();
        if (valued != (volatility != null) || valued != (greeks != null)) {
            throw new IllegalArgumentException(
                    "volatility and Greeks are present exactly when the quality allows them");
        }
    }

    /** Of which nobody noted how the forward was found. */
    public OptionGreeks(
            DerivativeCode option,
            BigDecimal strike,
            QuoteQuality quality,
            @Nullable BigDecimal mid,
            @Nullable BigDecimal forward,
            double yearsToExpiry,
            ExpiryClockName clock,
            @Nullable Double volatility,
            @Nullable Greeks greeks,
            Instant asOf) {
        this(option, strike, quality, mid, forward, yearsToExpiry, clock, volatility, greeks, asOf, null, null);
    }
}
