package io.mireu.volatility.domain;

import java.time.Duration;

/**
 * What trades must be like to stand for quotes.
 *
 * @param pricing rate, clock and minimum vega
 * @param putMaxAge a put that has not traded for longer has no volatility
 * @param tolerance a decimal; the widest interval of volatilities that the prices of one minute may leave open
 * @param widestBracket how far in delta the two puts around -0.20 may be apart
 */
public record BarTerms(PricingTerms pricing, Duration putMaxAge, double tolerance, double widestBracket) {

    public BarTerms {
        if (putMaxAge.isNegative() || !(tolerance > 0) || !(widestBracket > 0)) {
            throw new IllegalArgumentException(
                    "age " + putMaxAge + ", tolerance " + tolerance + ", bracket " + widestBracket);
        }
    }
}
