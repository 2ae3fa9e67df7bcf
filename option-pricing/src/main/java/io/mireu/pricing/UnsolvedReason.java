package io.mireu.pricing;

/** Why a price has no implied volatility. */
public enum UnsolvedReason implements ImpliedVolatilityResult {
    /** Price, forward, strike or time is zero, negative, infinite or not a number, or the rate is not finite. */
    INVALID_INPUT,
    /** The price is at or below the discounted intrinsic value: no time value is left to explain. */
    BELOW_INTRINSIC,
    /** The price is at or above what any volatility can give: the discounted forward (call) or strike (put). */
    ABOVE_FORWARD,
    /** The search did not end, or the volatility is not a normal double: only with prices below 1e-300. */
    NOT_CONVERGED
}
