package io.mireu.simulator.venue;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ticks the venue while the application runs. */
final class VenueLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VenueLoop.class);
    private static final long PERIOD_MS = 50;

    private final Venue venue;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-market").factory());

    private final Future<?> ticking;

    VenueLoop(Venue venue) {
        this.venue = venue;
        LOG.info("venue opens: trading day {}, venue time {}", venue.today(), venue.now());
        ticking = executor.scheduleAtFixedRate(this::tick, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            venue.tick();
        } catch (RuntimeException e) {
            LOG.error("the market could not move on", e);
        }
    }

    @Override
    public void close() {
        ticking.cancel(false);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("the market loop did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
