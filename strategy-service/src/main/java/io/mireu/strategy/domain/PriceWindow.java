package io.mireu.strategy.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The trade prices of the last while of one instrument, answering the range of every period up to its retention.
 * Trades may come late and more than once. Not for use by several threads at once.
 */
public final class PriceWindow {

    private static final long NANOS = 1_000_000_000L;

    private final Duration retention;
    private final MonotonicDeque minima = MonotonicDeque.ofMinima();
    private final MonotonicDeque maxima = MonotonicDeque.ofMaxima();
    private long newestNs = Long.MIN_VALUE;

    /** A window that answers periods up to the retention. */
    public PriceWindow(Duration retention) {
        this.retention = retention;
    }

    /**
     * Takes a trade in.
     *
     * @param venueTime the venue's time; a trade older than the retention is ignored
     * @param price index points
     */
    public void add(Instant venueTime, BigDecimal price) {
        long timeNs = epochNanos(venueTime);
        newestNs = Math.max(newestNs, timeNs);
        long oldestNs = newestNs - retention.toNanos();
        if (timeNs > oldestNs) {
            minima.add(timeNs, price);
            maxima.add(timeNs, price);
        }
        minima.expire(oldestNs);
        maxima.expire(oldestNs);
    }

    /**
     * The range of the trades in (time - period, time]; none when nothing traded.
     *
     * @param time not before the newest trade
     * @param period not above the retention
     */
    public Optional<PriceRange> range(Instant time, Duration period) {
        long timeNs = epochNanos(time);
        if (timeNs < newestNs || period.compareTo(retention) > 0) {
            throw new IllegalArgumentException("the window no longer knows " + period + " before " + time);
        }
        long afterNs = timeNs - period.toNanos();
        if (!minima.hasAfter(afterNs)) {
            return Optional.empty();
        }
        return Optional.of(new PriceRange(minima.extremeAfter(afterNs), maxima.extremeAfter(afterNs)));
    }

    /** How many prices are kept, of both kinds. */
    int size() {
        return minima.size() + maxima.size();
    }

    private static long epochNanos(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
    }
}
