package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.SessionTracker;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the feed up: clock, instruments, stream, history; waits for a venue that is not there yet. */
public final class RunFeed {

    private static final Logger log = LoggerFactory.getLogger(RunFeed.class);

    private final ReadVenueClock readVenueClock;
    private final LoadInstruments loadInstruments;
    private final SubscribeInstruments subscribeInstruments;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final FeedStatus status;
    private final Retries retries;
    private final MarketSettings settings;
    private volatile LocalDate followed = LocalDate.MIN;

    /** With the use cases that it calls. */
    public RunFeed(
            ReadVenueClock readVenueClock,
            LoadInstruments loadInstruments,
            SubscribeInstruments subscribeInstruments,
            FollowedClock clock,
            SessionTracker tracker,
            FeedStatus status,
            Retries retries,
            MarketSettings settings) {
        this.readVenueClock = readVenueClock;
        this.loadInstruments = loadInstruments;
        this.subscribeInstruments = subscribeInstruments;
        this.clock = clock;
        this.tracker = tracker;
        this.status = status;
        this.retries = retries;
        this.settings = settings;
    }

    /** Brings it up; returns when the stream is opened, or when it was stopped before. */
    public void handle() {
        try {
            retries.untilDone("the venue's clock", readVenueClock::handle);
            bringUp(tracker.tradeDate(clock.now()));
        } catch (RuntimeException e) {
            log.warn("the feed was stopped before it was up: {}", e.getMessage());
        }
    }

    /** Loads the instruments of another trading day and subscribes to them, when one has begun. */
    public void handleNewDay() {
        LocalDate tradeDate = tracker.tradeDate(clock.now());
        if (!tradeDate.equals(followed) && status.state() == FeedState.LIVE) {
            status.become(FeedState.STARTING);
            Thread.ofVirtual().name("feed-new-day").start(() -> bringUp(tradeDate));
        }
    }

    private void bringUp(LocalDate tradeDate) {
        retries.untilDone("the instruments", () -> {
            loadInstruments.handle(tradeDate);
            subscribeInstruments.handle(tradeDate, settings);
        });
        followed = tradeDate;
    }
}
