package io.mireu.pricing.smile;

import java.util.Locale;

/** Why a series has no forward. */
public enum NoForward implements ForwardResult {
    /** The year fraction is zero, negative, infinite or not a number. */
    INVALID_YEARS,
    /** The rate is infinite or not a number, or the discount factor is. */
    INVALID_RATE,
    /** The given forward is zero, negative, infinite or not a number. */
    INVALID_FORWARD,
    /** Too few strikes have both a usable put and a usable call. */
    TOO_FEW_STRIKES,
    /** Too few strikes agree with each other and with their bids and offers. */
    STRIKES_DISAGREE;

    /** As it is printed: {@code too-few-strikes}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
