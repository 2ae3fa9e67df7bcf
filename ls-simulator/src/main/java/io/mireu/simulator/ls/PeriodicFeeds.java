package io.mireu.simulator.ls;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the periodic feeds send, one after the other. */
@Component
class PeriodicFeeds {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodicFeeds.class);

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-feeds").factory());

    PeriodicFeeds(List<PeriodicFeed> feeds) {
        feeds.forEach(feed -> {
            long period = feed.interval().toMillis();
            var _ = executor.scheduleAtFixedRate(() -> send(feed), period, period, TimeUnit.MILLISECONDS);
        });
    }

    private static void send(PeriodicFeed feed) {
        try {
            feed.send();
        } catch (RuntimeException e) {
            LOG.error("a feed could not be sent", e);
        }
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }
}
