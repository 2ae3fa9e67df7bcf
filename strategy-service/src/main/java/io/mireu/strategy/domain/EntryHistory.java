package io.mireu.strategy.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy has done, as far as it limits the next entry.
 *
 * @param lastEntryAt the market's time of its last entry intent; null when there was none
 * @param openEntries entries whose portfolio is open, or of which it is not yet known
 */
public record EntryHistory(@Nullable Instant lastEntryAt, int openEntries) {

    /** Nothing done yet. */
    public static EntryHistory none() {
        return new EntryHistory(null, 0);
    }
}
