package io.mireu.marketdata.adapter.in.time;

import io.mireu.marketdata.application.collection.CollectOnSchedule;
import io.mireu.marketdata.application.collection.CollectionRuns;
import io.mireu.marketdata.application.collection.CollectionSettings;
import io.mireu.marketdata.application.collection.CollectionStore;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the store, then looks at the schedule every second; on a thread of its own, which the feed never waits for. */
@Component
class CollectionClock implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CollectionClock.class);
    private static final long SECOND_MS = 1_000;

    private final CollectionStore store;
    private final CollectionRuns runs;
    private final CollectOnSchedule schedule;
    private final long retryMs;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("collection-clock").factory());
    private volatile boolean running;

    CollectionClock(
            CollectionStore store, CollectionRuns runs, CollectOnSchedule schedule, CollectionSettings settings) {
        this.store = store;
        this.runs = runs;
        this.schedule = schedule;
        this.retryMs = settings.databaseRetry().toMillis();
    }

    @Override
    public void start() {
        running = true;
        executor.execute(this::open);
    }

    private void open() {
        if (isReady()) {
            var _ = executor.scheduleWithFixedDelay(this::look, 0, SECOND_MS, TimeUnit.MILLISECONDS);
        } else {
            var _ = executor.schedule(this::open, retryMs, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isReady() {
        try {
            if (!store.open()) {
                return false;
            }
            int interrupted = runs.interrupt();
            if (interrupted > 0) {
                log.info("{} collections had not ended when the service did", interrupted);
            }
            return true;
        } catch (RuntimeException e) { // an executor would keep it to itself, and nothing would be collected
            log.warn("collections cannot begin yet: {}", e.getMessage());
            return false;
        }
    }

    private void look() {
        try {
            schedule.handle();
        } catch (RuntimeException e) { // the next second comes all the same
            log.warn("the schedule of collections could not be looked at: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        executor.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
