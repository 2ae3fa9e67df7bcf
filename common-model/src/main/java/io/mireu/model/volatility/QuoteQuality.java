package io.mireu.model.volatility;

/** Whether an option's quote gave a volatility, and if not, why. */
public enum QuoteQuality {
    OK,
    /**
     * It gave one, but a price in its book has fewer decimals than its tick: the volatility is wrong by what a tick is
     * worth, which is little at the money and much deep in it. No smile and no point is made of it.
     */
    TRUNCATED,
    NO_BID,
    NO_OFFER,
    CROSSED,
    /** No quote, or one that is older than the limit or was late when it came. */
    STALE,
    BELOW_INTRINSIC,
    ABOVE_FORWARD,
    NO_FORWARD,
    EXPIRED,
    NOT_SOLVED;

    /** Whether there are a volatility and Greeks beside it. */
    public boolean isValued() {
        return this == OK || this == TRUNCATED;
    }
}
