package io.mireu.marketdata.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What came in, what went out, and what did not. */
public final class FeedCounters {

    private final Map<Count, Counter> counters = new EnumMap<>(Count.class);

    /** What is counted. */
    public enum Count {
        /** Frames of data that the stream delivered. */
        FRAMES,
        /** Frames that could not be read or cannot be true; set aside. */
        IMPOSSIBLE,
        /** Frames that found the queue full; lost. */
        OVERFLOWED,
        /** Trades published. */
        TRADES,
        /** Books published. */
        QUOTES,
        /** Bars published, the corrected among them. */
        BARS,
        /** Expected prices published. */
        INDICATIONS,
        /** Limits of prices published. */
        LIMITS,
        /** Values of indices published. */
        INDICES,
        /** Late trades that filled a hole; published. */
        LATE_TRADES,
        /** Trades, books, expected prices and limits with a price that is too short or off its grid; published. */
        TRUNCATED,
        /** The venue's own sensitivities that were compared with the master and the last trades. */
        GREEKS,
        /** Those of them that did not agree. */
        GREEKS_DISAGREED,
        /** Trades and books that were there already. */
        REPEATS,
        /** Books, expected prices and values older than one that was published; dropped. */
        LATE,
        /** Gaps that were reported. */
        GAPS,
        /** Contracts traded in the gaps. */
        MISSED_CONTRACTS,
        /** Trades and bars taken from charts. */
        BACKFILLED,
        /** Times that the connection was made again. */
        RECONNECTS,
        /** Events that the broker acknowledged. */
        ACKNOWLEDGED,
        /** Events that the broker did not take. */
        PUBLISH_FAILURES
    }

    /** Counters in a registry, as {@code mireu.market.<count>}. */
    public FeedCounters(MeterRegistry registry) {
        for (Count count : Count.values()) {
            String name = count.name().toLowerCase(Locale.ROOT).replace('_', '.');
            counters.put(count, registry.counter("mireu.market." + name));
        }
    }

    /** Counts one. */
    public void add(Count count) {
        add(count, 1);
    }

    /** Counts several. */
    public void add(Count count, long amount) {
        Counter counter = counters.get(count);
        if (counter != null) {
            counter.increment((double) amount);
        }
    }

    /** The count so far. */
    public long value(Count count) {
        Counter counter = counters.get(count);
        return counter == null ? 0 : (long) counter.count();
    }
}
