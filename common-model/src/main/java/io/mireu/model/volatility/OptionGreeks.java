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
 * @param quality {@link QuoteQuality#OK} exactly when volatility and Greeks are present
 * @param mid index points; null without a usable two-sided quote
 * @param forward index points; null without one
 * @param yearsToExpiry of the clock; 0 once settled
 * @param clock which clock measured it, and so what a year of the volatility is
 * @param volatility a decimal, 0.35 for 35 %; null unless OK
 * @param greeks null unless OK
 * @param asOf the market's time
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
        Instant asOf) {

    public OptionGreeks {
        boolean ok = quality == QuoteQuality.OK;
        if (ok != (volatility != null) || ok != (greeks != null)) {
            throw new IllegalArgumentException("volatility and Greeks are present exactly when the quality is OK");
        }
    }
}
