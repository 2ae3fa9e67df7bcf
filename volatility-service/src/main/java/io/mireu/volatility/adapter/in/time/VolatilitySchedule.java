package io.mireu.volatility.adapter.in.time;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.support.clock.MarketClock;
import io.mireu.volatility.VolatilitySettings;
import io.mireu.volatility.application.PublishGreeks;
import io.mireu.volatility.application.PublishSmiles;
import io.mireu.volatility.application.RecordVolatilityPoint;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the use cases from the moment the venue's clock is known: Greeks on one thread, what may wait for the database on
 * another, so that a slow database never holds up a Greek.
 */
@Component
class VolatilitySchedule implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(VolatilitySchedule.class);
    private static final Duration POINT_CHECK = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final ScheduledExecutorService greeksThread;
    private final ScheduledExecutorService recordThread;
    private final PublishGreeks publishGreeks;
    private final PublishSmiles publishSmiles;
    private final RecordVolatilityPoint recordPoint;
    private final VolatilitySettings.Publishing intervals;
    private final MarketClock marketClock;
    private final MeterRegistry meters;
    private volatile boolean running;

    VolatilitySchedule(
            PublishGreeks publishGreeks,
            PublishSmiles publishSmiles,
            RecordVolatilityPoint recordPoint,
            VolatilitySettings settings,
            MarketClock marketClock,
            MeterRegistry meters) {
        this.publishGreeks = publishGreeks;
        this.publishSmiles = publishSmiles;
        this.recordPoint = recordPoint;
        this.intervals = settings.publishing();
        this.marketClock = marketClock;
        this.meters = meters;
        this.greeksThread = thread("volatility-greeks");
        this.recordThread = thread("volatility-points");
    }

    @Override
    public void start() {
        every(intervals.passInterval(), greeksThread, "greeks", publishGreeks::handle);
        every(intervals.sweepInterval(), greeksThread, "sweep", publishGreeks::handleAll);
        every(intervals.smileInterval(), recordThread, "smiles", publishSmiles::handle);
        every(POINT_CHECK, recordThread, "points", recordPoint::handle);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stop(greeksThread);
        stop(recordThread);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    private void every(Duration pause, ScheduledExecutorService thread, String name, Runnable useCase) {
        var timer = meters.timer("mireu.volatility.pass", "kind", name);
        var _ = thread.scheduleWithFixedDelay(
                () -> timer.record(() -> runOrReport(name, useCase)),
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** A schedule would end with the first exception. */
    private void runOrReport(String name, Runnable useCase) {
        if (marketClock.session().isEmpty()) {
            return;
        }
        try {
            useCase.run();
        } catch (RuntimeException e) {
            log.warn("the pass over {} failed and is tried again", name, e);
        }
    }

    private static void stop(ScheduledExecutorService thread) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
