package io.mireu.marketdata.application;

import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.TradingSession;
import java.time.Duration;
import java.time.Instant;

/**
 * Whose data the stream has to bring: those of the session that goes on; once it has been over for a while, those of the
 * next one, ahead of its opening auction.
 */
public final class SessionAhead {

    private static final int MOST_STEPS = 8;

    private final SessionTracker tracker;
    private final Duration linger;

    /**
     * By what the market does.
     *
     * @param linger how long after its end a session may still bring something, at most half of the time to the next
     */
    public SessionAhead(SessionTracker tracker, Duration linger) {
        this.tracker = tracker;
        this.linger = linger;
    }

    /** The session at an instant. */
    SessionHours at(Instant venueTime) {
        TradingSession session = tracker.session(venueTime);
        if (session.phase() != SessionPhase.CLOSED) {
            return session.hours();
        }
        return isJustOver(session, venueTime) ? before(session) : next(session).hours();
    }

    /** Whether trades may have been made in the session whose data the stream brings. */
    boolean hasBegun(Instant venueTime) {
        SessionPhase phase = tracker.session(venueTime).phase();
        return phase != SessionPhase.CLOSED && phase != SessionPhase.OPENING_AUCTION;
    }

    /** Whether an auction goes on. */
    boolean isAuction(Instant venueTime) {
        return switch (tracker.session(venueTime).phase()) {
            case OPENING_AUCTION, CLOSING_AUCTION, HALT_AUCTION -> true;
            case CLOSED, CONTINUOUS, HALTED -> false;
        };
    }

    private boolean isJustOver(TradingSession closed, Instant venueTime) {
        Instant end = closed.end();
        Duration gap =
                end == null ? linger : Duration.between(closed.start(), end).dividedBy(2);
        Duration wait = gap.compareTo(linger) < 0 ? gap : linger;
        return venueTime.isBefore(closed.start().plus(wait));
    }

    /** After a day the hours are still its own; after a night they are those of the day to come. */
    private SessionHours before(TradingSession closed) {
        if (closed.hours().auction().isBefore(closed.start())) {
            return closed.hours();
        }
        TradingSession before = tracker.session(closed.start().minusNanos(1));
        return before.phase() == SessionPhase.CLOSED ? next(closed).hours() : before.hours();
    }

    private TradingSession next(TradingSession closed) {
        TradingSession next = closed;
        for (int step = 0; step < MOST_STEPS && next.phase() == SessionPhase.CLOSED; step++) {
            Instant end = next.end();
            if (end == null) {
                return next;
            }
            next = tracker.session(end);
        }
        return next;
    }
}
