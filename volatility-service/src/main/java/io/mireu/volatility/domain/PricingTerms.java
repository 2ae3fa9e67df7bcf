package io.mireu.volatility.domain;

import io.mireu.model.volatility.ExpiryClock;
import java.time.Duration;

/**
 * What a valuation takes from settings.
 *
 * @param rate continuous, 0.0275 for 2.75 % a year; the 91-day CD rate
 * @param clock how the life of an option is measured
 * @param futureQuoteMaxAge an older quote of a future gives no forward
 * @param optionQuoteMaxAge an older quote of an option gives no volatility; longer, since wings rarely change
 * @param minimumVega index points per 0.01 of volatility; below it a price says nothing about volatility
 */
public record PricingTerms(
        double rate, ExpiryClock clock, Duration futureQuoteMaxAge, Duration optionQuoteMaxAge, double minimumVega) {

    public PricingTerms {
        if (!Double.isFinite(rate) || !(minimumVega >= 0)) {
            throw new IllegalArgumentException("rate " + rate + ", minimum vega " + minimumVega);
        }
    }

    /** The same at another rate, continuous, a decimal a year. */
    public PricingTerms withRate(double other) {
        return new PricingTerms(other, clock, futureQuoteMaxAge, optionQuoteMaxAge, minimumVega);
    }
}
