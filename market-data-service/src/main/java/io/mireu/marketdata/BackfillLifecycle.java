package io.mireu.marketdata;

import io.mireu.marketdata.application.BackfillBars;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Asks for charts in the background, one at a time, as long as the context runs. */
@Component
class BackfillLifecycle implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BackfillLifecycle.class);

    private final BackfillBars backfill;
    private final Duration pause;
    private @Nullable ScheduledExecutorService executor;

    BackfillLifecycle(BackfillBars backfill, QualitySettings settings) {
        this.backfill = backfill;
        this.pause = settings.chartPause();
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("chart-backfill").factory());
        var _ = started.scheduleWithFixedDelay(this::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        executor = started;
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    private void once() {
        try {
            backfill.handle();
        } catch (RuntimeException e) {
            log.warn("a chart could not be filled in: {}", e.getMessage());
        }
    }
}
