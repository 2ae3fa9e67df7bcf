package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.SessionSignal;
import io.mireu.marketdata.domain.SessionTracker;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Publishes the state of the day session with the venue's clock, from time to time and whenever it changes. */
public final class PublishSession {

    private final FollowedClock venueClock;
    private final SessionTracker tracker;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final Clock machine;
    private volatile @Nullable SessionStatus last;

    /** With the venue's clock and the machine's. */
    public PublishSession(
            FollowedClock venueClock,
            SessionTracker tracker,
            MarketEvents events,
            MarketEventFactory factory,
            Clock machine) {
        this.venueClock = venueClock;
        this.tracker = tracker;
        this.events = events;
        this.factory = factory;
        this.machine = machine;
    }

    /** Publishes the state now. */
    public synchronized void handle() {
        SessionStatus status = statusNow();
        events.publish(factory.observed(status));
        last = status;
    }

    /** Takes in what the venue announces, and publishes what follows from it. */
    public void handle(SessionSignal signal) {
        tracker.announced(signal, venueClock.now());
        handle();
    }

    /** Publishes the state only if it is another one than was published last. */
    public synchronized void handleChange() {
        SessionStatus before = last;
        SessionStatus now = statusNow();
        if (before == null || before.phase() != now.phase() || before.confirmed() != now.confirmed()) {
            handle();
        }
    }

    /** The state as last published. */
    public Optional<SessionStatus> last() {
        return Optional.ofNullable(last);
    }

    /** Whether continuous trading goes on, as far as is known. */
    public boolean isContinuous() {
        return last().filter(status -> status.phase() == SessionPhase.CONTINUOUS)
                .isPresent();
    }

    private SessionStatus statusNow() {
        Instant observedAt = machine.instant();
        return tracker.status(venueClock.venueTimeAt(observedAt), observedAt);
    }
}
