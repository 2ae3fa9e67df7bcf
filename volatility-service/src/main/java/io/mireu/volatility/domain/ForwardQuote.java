package io.mireu.volatility.domain;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.Quote;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The forward of a series, or the reason why there is none. */
public sealed interface ForwardQuote permits KnownForward, MissingForward {

    /**
     * The middle of a future's usable quote.
     *
     * @param future which settles with the series; null when none is listed
     * @param quote its last quote; null before the first
     * @param now the market's time
     * @param maxAge of a usable quote
     */
    static ForwardQuote of(Instrument.@Nullable Future future, @Nullable Quote quote, Instant now, Duration maxAge) {
        if (future == null) {
            return MissingForward.NO_FUTURE_LISTED;
        }
        if (quote == null) {
            return MissingForward.NO_QUOTE;
        }
        if (!quote.isTwoSided()) {
            return MissingForward.ONE_SIDED;
        }
        if (quote.isCrossed()) {
            return MissingForward.CROSSED;
        }
        if (QuoteAge.isStale(quote, now, maxAge)) {
            return MissingForward.STALE;
        }
        return new KnownForward(future.code(), quote.mid().orElseThrow());
    }
}
