package io.mireu.pricing.smile;

import org.jspecify.annotations.Nullable;

/**
 * What one quote says about volatility.
 *
 * @param quote as it came in
 * @param reason why it is no point of the smile; null when it is one
 * @param volatility of its mid, a decimal a year; not a number unless the row is a point or its reason {@link
 *     RowReason#leavesVolatility leaves} it
 * @param bidVolatility of its bid, whatever the reason; not a number where the bid has none
 * @param offerVolatility of its offer, whatever the reason; not a number where the offer has none
 * @param x undiscounted delta N(d1) of the call of this strike, at {@code volatility}; not a number without it
 */
public record SmileRow(
        OptionQuote quote,
        @Nullable RowReason reason,
        double volatility,
        double bidVolatility,
        double offerVolatility,
        double x) {

    /** Whether the smile goes through it. */
    public boolean isPoint() {
        return reason == null;
    }

    SmileRow without(RowReason why) {
        return new SmileRow(quote, why, volatility, bidVolatility, offerVolatility, x);
    }
}
