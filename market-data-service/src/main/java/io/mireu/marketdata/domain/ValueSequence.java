package io.mireu.marketdata.domain;

import io.mireu.marketdata.domain.QuoteSequence.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Judges the values of one kind of one instrument: which is new, which was seen, which is older than one seen. */
public final class ValueSequence {

    /** A value that is older than this is no late one: the venue's clock was set back. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private @Nullable Object last;
    private Instant lastTime = Instant.MIN;

    /**
     * Judges a value, and remembers it when it is the next one.
     *
     * @param value what it says, equal when it says the same
     */
    public Verdict judge(Instant venueTime, Object value) {
        Verdict verdict = verdictOn(venueTime, value);
        if (verdict == Verdict.NEXT) {
            last = value;
            lastTime = venueTime;
        }
        return verdict;
    }

    /** Judges a value that has no time: the same again says nothing new. */
    public Verdict judge(Object value) {
        boolean same = value.equals(last);
        last = value;
        return same ? Verdict.REPEAT : Verdict.NEXT;
    }

    private Verdict verdictOn(Instant venueTime, Object value) {
        if (last == null || venueTime.isAfter(lastTime)) {
            return Verdict.NEXT;
        }
        if (venueTime.isBefore(lastTime)) {
            return venueTime.plus(LATE).isAfter(lastTime) ? Verdict.LATE : Verdict.NEXT;
        }
        return value.equals(last) ? Verdict.REPEAT : Verdict.NEXT;
    }
}
