package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the feed does by the clock: reading the venue's clock, completing minutes, watching for silence. */
public final class FeedSchedule {

    private static final Logger log = LoggerFactory.getLogger(FeedSchedule.class);
    private static final long SECOND_MS = 1_000;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("feed-schedule-", 0).factory());
    private final ReadVenueClock readVenueClock;
    private final PublishSession publishSession;
    private final CloseMinutes closeMinutes;
    private final WatchFeed watchFeed;
    private final RunFeed runFeed;
    private final SubscribeInstruments subscribeInstruments;
    private final ReportGaps reportGaps;
    private final FollowedClock clock;
    private final FeedLoop loop;
    private final Duration clockInterval;
    private final Duration barGrace;
    private final Duration planInterval;

    /** With the use cases that it calls. */
    public FeedSchedule(
            ReadVenueClock readVenueClock,
            PublishSession publishSession,
            CloseMinutes closeMinutes,
            WatchFeed watchFeed,
            RunFeed runFeed,
            SubscribeInstruments subscribeInstruments,
            ReportGaps reportGaps,
            FollowedClock clock,
            FeedLoop loop,
            MarketSettings settings,
            PlanSettings plan) {
        this.readVenueClock = readVenueClock;
        this.publishSession = publishSession;
        this.closeMinutes = closeMinutes;
        this.watchFeed = watchFeed;
        this.runFeed = runFeed;
        this.subscribeInstruments = subscribeInstruments;
        this.reportGaps = reportGaps;
        this.clock = clock;
        this.loop = loop;
        this.clockInterval = settings.clockInterval();
        this.barGrace = settings.barGrace();
        this.planInterval = plan.interval();
    }

    /** Begins. */
    public void start() {
        every(clockInterval.toMillis(), this::readClock);
        every(SECOND_MS, this::tick);
        every(planInterval.toMillis(), subscribeInstruments::replan);
    }

    /** Ends. */
    public void stop() {
        executor.shutdownNow();
    }

    private void readClock() {
        if (clock.reading().isPresent()) {
            readVenueClock.handle();
        }
    }

    private void tick() {
        if (clock.reading().isPresent()) {
            publishSession.handleChange();
            watchFeed.handle();
            reportGaps.handle();
            runFeed.handleNewSession();
            loop.submit(() -> closeMinutes.handle(clock.now().minus(barGrace)));
        }
    }

    private void every(long periodMs, Runnable work) {
        var _ = executor.scheduleWithFixedDelay(() -> safely(work), periodMs, periodMs, TimeUnit.MILLISECONDS);
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("a regular task of the feed failed: {}", e.getMessage());
        }
    }
}
