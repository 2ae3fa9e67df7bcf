package io.mireu.simulator.venue;

import io.mireu.simulator.LoadSettings;
import io.mireu.simulator.feed.MarketRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the market changing at a rate, in many small turns; what a late turn missed is made up for. */
public final class MarketLoad implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MarketLoad.class);
    private static final long PERIOD_MS = 2;
    private static final double SECOND_NS = 1_000_000_000;
    private static final int MOST_AT_ONCE = 500;
    private static final int PURPOSE = 4;

    private final Venue venue;
    private final BookLoad load;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-load").factory());
    private final Future<?> turning;
    private long perSecond;
    private long sinceNs;
    private long toldSince;
    private long told;

    MarketLoad(Venue venue, LoadSettings settings, long seed) {
        this.venue = venue;
        this.load = new BookLoad(settings, MarketRandom.of(seed, PURPOSE));
        rate(settings.messagesPerSecond());
        turning = executor.scheduleAtFixedRate(this::turn, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    /**
     * Sets the rate from now on.
     *
     * @param messagesPerSecond trades and changed books a second, 0 to stop
     */
    public synchronized void rate(long messagesPerSecond) {
        if (messagesPerSecond < 0) {
            throw new IllegalArgumentException("a rate is not negative");
        }
        perSecond = messagesPerSecond;
        sinceNs = System.nanoTime();
        toldSince = 0;
    }

    /** Trades and changed books a second. */
    public synchronized long rate() {
        return perSecond;
    }

    /** Trades and changed books so far that would not have been without it. */
    public synchronized long told() {
        return told;
    }

    private void turn() {
        try {
            boolean behind = true;
            while (behind) {
                // in small portions, so that orders get their turn between them
                behind = catchUp();
            }
        } catch (RuntimeException e) {
            LOG.error("the market could not be loaded", e);
        }
    }

    /** Does a portion of what is due, and tells whether there is more. */
    private synchronized boolean catchUp() {
        long due = (long) (perSecond * ((System.nanoTime() - sinceNs) / SECOND_NS)) - toldSince;
        if (due <= 0) {
            return false;
        }
        int changes = venue.load(load, (int) Math.min(due, MOST_AT_ONCE));
        toldSince += changes;
        told += changes;
        return changes > 0 && changes < due;
    }

    @Override
    public void close() {
        turning.cancel(false);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("the load did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
