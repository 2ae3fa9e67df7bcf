package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTracker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    private volatile @Nullable SessionHours followed;

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
            bringUp(tracker.session(clock.now()).hours());
        } catch (RuntimeException e) {
            log.warn("the feed was stopped before it was up: {}", e.getMessage());
        }
    }

    /**
     * Loads the instruments again and subscribes to them, when another session has begun: the list may change before a
     * night and before the day that has the same trade date.
     */
    public void handleNewSession() {
        SessionHours session = tracker.session(clock.now()).hours();
        SessionHours before = followed;
        boolean another = before == null || !before.isSameSession(session);
        if (another && status.state() == FeedState.LIVE) {
            status.become(FeedState.STARTING);
            Thread.ofVirtual().name("feed-new-session").start(() -> bringUp(session));
        }
    }

    private void bringUp(SessionHours session) {
        LocalDate tradeDate = session.tradeDate();
        retries.untilDone("the instruments", () -> {
            loadInstruments.handle(tradeDate);
            subscribeInstruments.handle(tradeDate, settings);
        });
        followed = session;
    }
}
