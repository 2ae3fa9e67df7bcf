package io.mireu.volatility.domain;

import java.time.Duration;

/**
 * What a valuation takes from settings.
 *
 * @param rate continuous, 0.0275 for 2.75 % a year; the 91-day CD rate
 * @param settlement when options settle
 * @param futureQuoteMaxAge an older quote of a future gives no forward
 * @param optionQuoteMaxAge an older quote of an option gives no volatility; longer, since wings rarely change
 * @param minimumVega index points per 0.01 of volatility; below it a price says nothing about volatility
 */
public record PricingTerms(
        double rate,
        SettlementRule settlement,
        Duration futureQuoteMaxAge,
        Duration optionQuoteMaxAge,
        double minimumVega) {

    public PricingTerms {
        if (!Double.isFinite(rate) || !(minimumVega >= 0)) {
            throw new IllegalArgumentException("rate " + rate + ", minimum vega " + minimumVega);
        }
    }
}
