package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedSession;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionTracker;
import java.time.Instant;
import java.time.LocalDate;

/** The sessions that trades belong to: asked of the tracker seldom, since trades by the thousand are of the same one. */
public final class FeedSessions {

    private final SessionTracker tracker;
    private volatile Known known =
            new Known(Instant.MAX, Instant.MIN, new FeedSession(LocalDate.MIN, SessionMarket.DAY));
    private volatile long toldSecond = Long.MIN_VALUE;

    /**
     * A session, and from when until when its trades are made.
     *
     * @param from the first instant
     * @param until the last one
     */
    private record Known(Instant from, Instant until, FeedSession session) {

        boolean has(Instant time) {
            return !time.isBefore(from) && !time.isAfter(until);
        }
    }

    /** With what knows the sessions of derivatives. */
    public FeedSessions(SessionTracker tracker) {
        this.tracker = tracker;
    }

    /**
     * The session of a trade.
     *
     * @param venueTime when it was made
     */
    FeedSession of(InstrumentCode code, Instant venueTime) {
        return code instanceof DerivativeCode ? ofDerivatives(venueTime) : ofSpot(venueTime);
    }

    /** Tells the tracker of a trade of a derivative: of one in a second, which is enough for it. */
    void tradingSeen(InstrumentCode code, Instant venueTime) {
        if (code instanceof DerivativeCode && toldSecond != venueTime.getEpochSecond()) {
            toldSecond = venueTime.getEpochSecond();
            tracker.tradingSeen(code, venueTime);
        }
    }

    private FeedSession ofDerivatives(Instant venueTime) {
        Known now = known;
        if (!now.has(venueTime)) {
            SessionHours hours = tracker.session(venueTime).hours();
            now = new Known(hours.auction(), hours.close(), FeedSession.of(hours));
            known = now;
        }
        return now.session;
    }

    /** Stocks and indices have a day of the calendar. */
    private static FeedSession ofSpot(Instant venueTime) {
        return new FeedSession(venueTime.atZone(KrxCalendar.ZONE).toLocalDate(), SessionMarket.DAY);
    }
}
