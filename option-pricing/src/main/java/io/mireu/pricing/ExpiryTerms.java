package io.mireu.pricing;

import org.jspecify.annotations.Nullable;

/**
 * What all options of one expiry have in common.
 *
 * @param years year fraction, ACT/365
 * @param rate continuous
 * @param rootYears square root of the years
 * @param discount factor of the expiry
 */
record ExpiryTerms(double years, double rate, double rootYears, double discount) {

    static ExpiryTerms of(double years, double rate) {
        return new ExpiryTerms(years, rate, Math.sqrt(years), Math.exp(-rate * years));
    }

    /** Which input has no price, null when all have. */
    @Nullable
    UndefinedReason undefined(double forward, double strike) {
        if (!Black76.isPositive(forward)) {
            return UndefinedReason.INVALID_FORWARD;
        }
        if (!Black76.isPositive(strike)) {
            return UndefinedReason.INVALID_STRIKE;
        }
        if (!Black76.isPositive(years)) {
            return UndefinedReason.INVALID_YEARS;
        }
        return Black76.isPositive(discount) ? null : UndefinedReason.INVALID_RATE;
    }
}
