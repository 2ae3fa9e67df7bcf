package io.mireu.pricing.smile;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which quotes say something about volatility.
 *
 * @param widestSpread share of the mid; a quote is too wide when its spread exceeds this and {@code widestSpreadPoints}
 * @param widestSpreadPoints points; a spread up to this is never too wide, so that ticks do not rule out cheap options
 * @param minimumPremium points; the smallest mid of a smile's point
 * @param minimumVega points per 0.01 of volatility; the smallest of a smile's point
 * @param maximumAge of a quote, and how far it may be ahead of now
 */
public record QuoteFilter(
        double widestSpread,
        double widestSpreadPoints,
        double minimumPremium,
        double minimumVega,
        Duration maximumAge) {

    /** Points; ticks are decimals, and a difference of two doubles is not the decimal that it stands for. */
    private static final double ROUNDING = 1e-9;

    /** Refuses limits that are negative or not a number. */
    public QuoteFilter {
        if (!(widestSpread >= 0 && widestSpreadPoints >= 0 && minimumPremium >= 0 && minimumVega >= 0)
                || maximumAge.isNegative()) {
            throw new IllegalArgumentException("limits are not negative: spread " + widestSpread + " and "
                    + widestSpreadPoints + ", premium " + minimumPremium + ", vega " + minimumVega + ", age "
                    + maximumAge);
        }
    }

    /**
     * 15 % of the mid, at least 0.10 points (ten of the smallest ticks); premium 0.05, of which such a tick is a fifth;
     * vega 0.005, where such a tick is two points of volatility; five minutes.
     */
    public static QuoteFilter defaults() {
        return new QuoteFilter(0.15, 0.10, 0.05, 0.005, Duration.ofMinutes(5));
    }

    /** Why a quote has no mid that can be used; null when it has. */
    @Nullable
    RowReason refusal(OptionQuote quote) {
        if (!OptionQuote.isPrice(quote.strike())) {
            return RowReason.INVALID_STRIKE;
        }
        if (isFromAnotherTime(quote.age())) {
            return RowReason.STALE;
        }
        if (quote.truncated()) {
            return RowReason.TRUNCATED;
        }
        if (!quote.hasBid()) {
            return RowReason.NO_BID;
        }
        if (!quote.hasOffer()) {
            return RowReason.NO_OFFER;
        }
        return quote.bid() >= quote.offer() ? RowReason.CROSSED : null;
    }

    private boolean isFromAnotherTime(Duration age) {
        return age.compareTo(maximumAge) > 0 || age.compareTo(maximumAge.negated()) < 0;
    }

    boolean isTooWide(OptionQuote quote) {
        return quote.spread() > Math.max(widestSpreadPoints, widestSpread * quote.mid()) + ROUNDING;
    }

    boolean isTooCheap(OptionQuote quote) {
        return quote.mid() < minimumPremium - ROUNDING;
    }
}
