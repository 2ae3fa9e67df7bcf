package io.mireu.marketdata;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.FeedGap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gaps that were reported, by instrument. */
final class GapIndex {

    private final List<FeedGap> all;
    private final Map<InstrumentCode, List<FeedGap>> gaps = new HashMap<>();

    GapIndex(List<FeedGap> all) {
        this.all = all;
        all.forEach(gap -> gap.instruments()
                .forEach(code ->
                        gaps.computeIfAbsent(code, _ -> new ArrayList<>()).add(gap)));
    }

    /** Whether it was said that this may have been missed. */
    boolean covers(FeedGap.Kind kind, SentFrame frame) {
        return gaps.getOrDefault(frame.instrument(), List.of()).stream()
                .anyMatch(gap -> gap.kinds().contains(kind)
                        && !frame.second().isBefore(gap.from())
                        && !frame.second().isAfter(gap.to()));
    }

    long size() {
        return all.size();
    }

    /** The longest that began after a moment and was no hole in a count of contracts, milliseconds. */
    long longestMs(Instant since) {
        return all.stream()
                .filter(gap -> gap.contracts() == null && !gap.from().isBefore(since))
                .mapToLong(gap -> Duration.between(gap.from(), gap.to()).toMillis())
                .max()
                .orElse(0);
    }
}
