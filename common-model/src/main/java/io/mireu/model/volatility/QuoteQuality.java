package io.mireu.model.volatility;

/** Whether an option's quote gave a volatility, and if not, why. */
public enum QuoteQuality {
    OK,
    NO_BID,
    NO_OFFER,
    CROSSED,
    STALE,
    BELOW_INTRINSIC,
    ABOVE_FORWARD,
    NO_FORWARD,
    EXPIRED,
    NOT_SOLVED
}
