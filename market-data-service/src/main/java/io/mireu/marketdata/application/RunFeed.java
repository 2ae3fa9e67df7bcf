package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.SessionHours;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the feed up: clock, instruments, stream, history; waits for a venue that is not there yet. */
public final class RunFeed {

    private static final Logger log = LoggerFactory.getLogger(RunFeed.class);

    private final ReadVenueClock readVenueClock;
    private final LoadInstruments loadInstruments;
    private final LoadSpots loadSpots;
    private final SubscribeInstruments subscribeInstruments;
    private final FollowedClock clock;
    private final SessionAhead sessions;
    private final Retries retries;
    private final AtomicBoolean changing = new AtomicBoolean();
    private volatile @Nullable SessionHours followed;

    /** With the use cases that it calls. */
    public RunFeed(
            ReadVenueClock readVenueClock,
            LoadInstruments loadInstruments,
            LoadSpots loadSpots,
            SubscribeInstruments subscribeInstruments,
            FollowedClock clock,
            SessionAhead sessions,
            Retries retries) {
        this.readVenueClock = readVenueClock;
        this.loadInstruments = loadInstruments;
        this.loadSpots = loadSpots;
        this.subscribeInstruments = subscribeInstruments;
        this.clock = clock;
        this.sessions = sessions;
        this.retries = retries;
    }

    /** Brings it up; returns when the stream is opened, or when it was stopped before. */
    public void handle() {
        try {
            retries.untilDone("the venue's clock", readVenueClock::handle);
            bringUp();
        } catch (RuntimeException e) {
            log.warn("the feed was stopped before it was up: {}", e.getMessage());
        }
    }

    /**
     * Loads the instruments again and subscribes to them in another session, ahead of it: the list may change before a
     * night and before the day that has the same trade date.
     */
    public void handleNewSession() {
        SessionHours before = followed;
        boolean another = before != null && !before.isSameSession(sessions.at(clock.now()));
        if (another && changing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("feed-new-session").start(() -> {
                try {
                    bringUp();
                } finally {
                    changing.set(false);
                }
            });
        }
    }

    private void bringUp() {
        retries.untilDone("the instruments", () -> {
            SessionHours session = sessions.at(clock.now());
            loadInstruments.handle(session.tradeDate());
            loadSpots.handle();
            subscribeInstruments.handle(session);
            log.info("the stream brings the {} of {}", session.market().key(), session.tradeDate());
            followed = session;
        });
    }
}
