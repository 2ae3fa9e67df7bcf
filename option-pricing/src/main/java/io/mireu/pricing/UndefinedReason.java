package io.mireu.pricing;

import java.util.Locale;

/** Why a price, a Greek or an implied volatility does not exist. */
public enum UndefinedReason implements ImpliedVolatilityResult {
    /** The forward is zero, negative, infinite or not a number. */
    INVALID_FORWARD,
    /** The strike is zero, negative, infinite or not a number. */
    INVALID_STRIKE,
    /** The year fraction is zero, negative, infinite or not a number. */
    INVALID_YEARS,
    /** The rate is infinite or not a number, or so large that the discount factor is. */
    INVALID_RATE,
    /** The volatility is zero, negative, infinite or not a number. */
    INVALID_VOLATILITY,
    /** The price is zero, negative, infinite or not a number. */
    INVALID_PRICE,
    /** The price is at or below the discounted intrinsic value: no time value is left to explain. */
    BELOW_INTRINSIC,
    /** The price is at or above what any volatility can give: the discounted forward (call) or strike (put). */
    ABOVE_FORWARD,
    /** The out-of-the-money price is smaller than the smallest double, and given as 0. */
    UNDERFLOW,
    /** The search did not end, or the volatility is not a normal double: only with prices below 1e-300. */
    NOT_CONVERGED;

    /** As it is printed and published: {@code below-intrinsic}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
