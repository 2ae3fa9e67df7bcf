package io.mireu.marketdata.domain;

import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Judges the books of one instrument: which is new, which was seen, which is older than one that was seen. */
public final class QuoteSequence {

    /** A book that is older than this is no late one: the venue's clock was set back. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /** A pushed book has whole seconds; the time of one that was asked for is our guess of the venue's clock. */
    private static final Duration GUESSED = Duration.ofSeconds(3);

    private @Nullable Quote last;

    /** What a book is, seen from the one before it. */
    public enum Verdict {
        NEXT,
        REPEAT,
        LATE
    }

    /** Judges a book, and remembers it when it is the next one. */
    public Verdict judge(Quote quote) {
        Verdict verdict = last == null ? Verdict.NEXT : verdictOn(last, quote);
        if (verdict == Verdict.NEXT) {
            last = quote;
        }
        return verdict;
    }

    private static Verdict verdictOn(Quote last, Quote quote) {
        int order = quote.venueTime().compareTo(last.venueTime());
        if (order == 0) {
            boolean same = last.bids().equals(quote.bids()) && last.offers().equals(quote.offers());
            return same ? Verdict.REPEAT : Verdict.NEXT;
        }
        return order > 0 || !isLate(Duration.between(quote.venueTime(), last.venueTime()), last, quote)
                ? Verdict.NEXT
                : Verdict.LATE;
    }

    private static boolean isLate(Duration behind, Quote last, Quote quote) {
        if (quote.origin() != DataOrigin.LIVE) {
            return true;
        }
        return behind.compareTo(LATE) < 0 && (last.origin() == DataOrigin.LIVE || behind.compareTo(GUESSED) > 0);
    }
}
