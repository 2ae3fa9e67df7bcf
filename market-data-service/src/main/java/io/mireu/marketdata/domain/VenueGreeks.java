package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the venue's message with its own sensitivities says of facts that are known from elsewhere.
 *
 * @param option of which
 * @param strike index points, with as many decimals as its field has room for
 * @param price last price, points, likewise; 0 before the first trade
 */
public record VenueGreeks(DerivativeCode option, BigDecimal strike, BigDecimal price) {

    /** Whether a strike is the one it names, as far as its decimals tell. */
    public boolean hasStrike(BigDecimal known) {
        return agrees(strike, known);
    }

    /** Whether a price is the one it names, as far as its decimals tell; it may name none. */
    public boolean hasPrice(BigDecimal known) {
        return price.signum() == 0 || agrees(price, known);
    }

    /** A field that is too narrow is cut off or rounded. */
    private static boolean agrees(BigDecimal printed, BigDecimal known) {
        return known.setScale(printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0
                || known.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
    }
}
