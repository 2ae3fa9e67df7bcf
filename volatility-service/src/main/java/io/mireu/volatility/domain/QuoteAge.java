package io.mireu.volatility.domain;

import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import java.time.Duration;
import java.time.Instant;

/** How old a quote may be: of one that was asked for, what it may have been at receipt is added. */
final class QuoteAge {

    private QuoteAge() {}

    /** At most; a quote left over from a venue whose clock ran ahead counts as old as it is ahead. */
    static Duration of(Quote quote, Instant now) {
        Duration since = Duration.between(quote.venueTime(), now).abs();
        Duration atReceipt = quote.age();
        return atReceipt == null ? since : since.plus(atReceipt);
    }

    /** Whether it is older than that, or was late when it came. */
    static boolean isStale(Quote quote, Instant now, Duration maxAge) {
        return quote.flags().contains(QualityFlag.STALE) || of(quote, now).compareTo(maxAge) > 0;
    }
}
