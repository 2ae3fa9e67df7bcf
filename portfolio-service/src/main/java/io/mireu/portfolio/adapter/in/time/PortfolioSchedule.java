package io.mireu.portfolio.adapter.in.time;

import io.mireu.portfolio.application.CheckRules;
import io.mireu.portfolio.application.MarkPortfolios;
import io.mireu.portfolio.application.OpenPortfolios;
import io.mireu.portfolio.application.PortfolioReadModel;
import io.mireu.portfolio.application.PortfolioSettings;
import io.mireu.portfolio.application.ReportExpiredPositions;
import io.mireu.portfolio.application.RetryLiquidations;
import io.mireu.portfolio.application.SnapshotFeed;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads what is open before anything is read from a topic, then looks after what time alone changes. */
@Component
class PortfolioSchedule implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PortfolioSchedule.class);
    private static final Duration FLUSH = Duration.ofMillis(25);
    private static final Duration STOP = Duration.ofSeconds(5);
    private static final int AFTER_OUTBOX_AND_BEFORE_SUBSCRIPTIONS = DEFAULT_PHASE - 500;

    private final OpenPortfolios open;
    private final PortfolioReadModel stored;
    private final CheckRules checkRules;
    private final RetryLiquidations retryLiquidations;
    private final ReportExpiredPositions reportExpired;
    private final MarkPortfolios markPortfolios;
    private final SnapshotFeed feed;
    private final Duration ruleInterval;
    private final ScheduledExecutorService rulesThread = thread("portfolio-rules");
    private final ScheduledExecutorService snapshotThread = thread("portfolio-snapshots");
    private volatile boolean running;

    PortfolioSchedule(
            OpenPortfolios open,
            PortfolioReadModel stored,
            CheckRules checkRules,
            RetryLiquidations retryLiquidations,
            ReportExpiredPositions reportExpired,
            MarkPortfolios markPortfolios,
            SnapshotFeed feed,
            PortfolioSettings settings) {
        this.open = open;
        this.stored = stored;
        this.checkRules = checkRules;
        this.retryLiquidations = retryLiquidations;
        this.reportExpired = reportExpired;
        this.markPortfolios = markPortfolios;
        this.feed = feed;
        this.ruleInterval = settings.marking().ruleInterval();
    }

    @Override
    public void start() {
        stored.open().forEach(open::changed);
        every(ruleInterval, rulesThread, "rules", checkRules::handle);
        every(ruleInterval, rulesThread, "liquidations", retryLiquidations::handle);
        every(ruleInterval, rulesThread, "expired positions", reportExpired::handle);
        every(ruleInterval, snapshotThread, "marks", markPortfolios::handleAll);
        every(FLUSH, snapshotThread, "snapshots", feed::flush);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stop(rulesThread);
        stop(snapshotThread);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_OUTBOX_AND_BEFORE_SUBSCRIPTIONS;
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** A schedule would end with the first exception. */
    private static void every(Duration pause, ScheduledExecutorService thread, String name, Runnable useCase) {
        var _ = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        useCase.run();
                    } catch (RuntimeException e) {
                        log.warn("the pass over {} failed and is tried again", name, e);
                    }
                },
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
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
