package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was missed of the market, or may have been.
 *
 * @param instruments of which, in order
 * @param kinds what of them
 * @param from the venue's time of the last that is known to be complete
 * @param to the venue's time from which on it is complete again
 * @param contracts how many contracts traded unseen; null where that cannot be told
 * @param reason what happened, for people
 */
public record FeedGap(
        List<InstrumentCode> instruments,
        Set<Kind> kinds,
        Instant from,
        Instant to,
        @Nullable Long contracts,
        String reason) {

    public FeedGap {
        instruments = List.copyOf(instruments);
        kinds = Set.copyOf(kinds);
        if (instruments.isEmpty() || kinds.isEmpty() || to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "gap of " + instruments.size() + " instruments, " + kinds + ", from " + from + " to " + to);
        }
    }

    /** What can be missed. */
    public enum Kind {
        TRADES,
        QUOTES,
        INDICATIONS,
        LIMITS,
        INDICES
    }
}
