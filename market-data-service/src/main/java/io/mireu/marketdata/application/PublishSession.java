package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the state of the market's session with the venue's clock, from time to time and whenever it changes, and
 * that of instruments whose session is another one.
 */
public final class PublishSession {

    private final FollowedClock venueClock;
    private final SessionTracker tracker;
    private final PublishInstrumentSessions instrumentSessions;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final Clock machine;
    private volatile @Nullable SessionStatus last;

    /** With the venue's clock and the machine's. */
    public PublishSession(
            FollowedClock venueClock,
            SessionTracker tracker,
            PublishInstrumentSessions instrumentSessions,
            MarketEvents events,
            MarketEventFactory factory,
            Clock machine) {
        this.venueClock = venueClock;
        this.tracker = tracker;
        this.instrumentSessions = instrumentSessions;
        this.events = events;
        this.factory = factory;
        this.machine = machine;
    }

    /** Publishes the market's state now. */
    public synchronized void handle() {
        publish(true);
    }

    /** Takes in what the venue announces, and publishes what follows from it. */
    public void handle(SessionSignal signal) {
        tracker.announced(signal, venueClock.now());
        handle();
    }

    /** Publishes the market's state only if it is another one than was published last. */
    public synchronized void handleChange() {
        publish(false);
    }

    /** Takes in that the venue is heard again after a loss, and publishes that nothing is sure until it speaks. */
    public void handleReconnect() {
        tracker.reconnected(venueClock.now());
        handleChange();
    }

    private void publish(boolean always) {
        Instant observedAt = machine.instant();
        Instant venueTime = venueClock.venueTimeAt(observedAt);
        // Instruments come first: nobody reads their old state beside the market's new one.
        instrumentSessions.handle(venueTime, observedAt);
        SessionStatus before = last;
        SessionStatus now = tracker.status(venueTime, observedAt);
        if (before != null && !before.market().equals(now.market())) {
            events.publish(factory.observed(before.ended(venueTime, observedAt)));
        }
        if (always || before == null || now.differsFrom(before)) {
            events.publish(factory.observed(now));
            last = now;
        }
    }

    /** The state as last published. */
    public Optional<SessionStatus> last() {
        return Optional.ofNullable(last);
    }

    /** Whether continuous trading of a market goes on, as far as is known. */
    boolean isContinuous(SessionMarket market) {
        return last().filter(status -> status.phase() == SessionPhase.CONTINUOUS)
                .filter(status -> status.market().equals(market.key()))
                .isPresent();
    }
}
