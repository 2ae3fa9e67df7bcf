package io.mireu.pricing.smile;

import io.mireu.pricing.UndefinedReason;
import java.util.Locale;

/** Why a quote is no point of the smile, the first that applies in this order. */
public enum RowReason {
    /** The strike is zero, negative, infinite or not a number. */
    INVALID_STRIKE,
    /** An earlier row has the same type and strike, and counts. */
    DUPLICATE,
    /** The quote is older than the limit, or of a time ahead of now. */
    STALE,
    /** A price has lost decimals. */
    TRUNCATED,
    /** Nobody buys. */
    NO_BID,
    /** Nobody sells. */
    NO_OFFER,
    /** The bid is at or above the offer. */
    CROSSED,
    /** The series has no forward. */
    NO_FORWARD,
    /** The year fraction is zero, negative, infinite or not a number. */
    INVALID_YEARS,
    /** The rate is infinite or not a number, or the discount factor is. */
    INVALID_RATE,
    /** The mid is at or below the discounted intrinsic value. */
    BELOW_INTRINSIC,
    /** The mid is at or above what any volatility can give. */
    ABOVE_FORWARD,
    /** No volatility could be found, though one exists. */
    NOT_SOLVED,
    /** The mid is below the smallest premium that counts. */
    BELOW_MINIMUM_PREMIUM,
    /** The spread is wider than a usable quote's. */
    WIDE_SPREAD,
    /** The price hardly depends on volatility. */
    LOW_VEGA,
    /** It has a volatility, but the smile takes that of the other type, which is out of the money. */
    IN_THE_MONEY,
    /** It has a volatility, but its delta is not in the order of its strike among the others'. */
    NOT_MONOTONIC;

    /** As it is printed and published: {@code no-bid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the row still has its volatility. */
    public boolean leavesVolatility() {
        return this == IN_THE_MONEY || this == NOT_MONOTONIC;
    }

    static RowReason of(UndefinedReason reason) {
        return switch (reason) {
            case INVALID_FORWARD -> NO_FORWARD;
            case INVALID_STRIKE -> INVALID_STRIKE;
            case INVALID_YEARS -> INVALID_YEARS;
            case INVALID_RATE -> INVALID_RATE;
            case BELOW_INTRINSIC -> BELOW_INTRINSIC;
            case ABOVE_FORWARD -> ABOVE_FORWARD;
            case INVALID_PRICE, INVALID_VOLATILITY, UNDERFLOW, NOT_CONVERGED -> NOT_SOLVED;
        };
    }
}
