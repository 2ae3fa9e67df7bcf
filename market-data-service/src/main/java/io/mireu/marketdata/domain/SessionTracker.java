package io.mireu.marketdata.domain;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the day session does: the timetable, corrected by what the venue announces and by trading that is seen. */
public final class SessionTracker {

    /** The key of the day session on its topic. */
    public static final String DAY = "day";

    private static final Duration SEEN_LATELY = Duration.ofMinutes(1);

    private final KrxCalendar calendar;
    private @Nullable Announcement announcement;
    private Instant tradingSeen = Instant.MIN;

    /** A tracker that has heard nothing yet. */
    public SessionTracker(KrxCalendar calendar) {
        this.calendar = calendar;
    }

    /** Takes in an announcement of the venue. */
    public synchronized void announced(SessionSignal signal, Instant venueTime) {
        DaySession session = DaySession.at(venueTime, calendar);
        announcement = new Announcement(session.tradeDate(), signal, session.phaseAt(venueTime));
    }

    /** Takes in that a trade of continuous trading came in. */
    public synchronized void tradingSeen(Instant venueTime) {
        tradingSeen = venueTime;
    }

    /** The day that trades belong to. */
    public LocalDate tradeDate(Instant venueTime) {
        return DaySession.at(venueTime, calendar).tradeDate();
    }

    /** The state at the moment of a reading of the venue's clock. */
    public synchronized SessionStatus status(Instant venueTime, Instant observedAt) {
        DaySession session = DaySession.at(venueTime, calendar);
        SessionPhase planned = session.phaseAt(venueTime);
        Announcement heard = announcement;
        boolean holds = heard != null && heard.holds(session.tradeDate(), planned);
        SessionPhase phase = heard != null && holds ? heard.signal.phase() : planned;
        return new SessionStatus(
                DAY,
                phase,
                session.tradeDate(),
                session.continuousFrom(),
                session.continuousUntil(),
                venueTime,
                observedAt,
                holds || confirmedByTrading(phase, venueTime));
    }

    private boolean confirmedByTrading(SessionPhase phase, Instant venueTime) {
        return phase == SessionPhase.CONTINUOUS
                && tradingSeen.isAfter(venueTime.minus(SEEN_LATELY))
                && !tradingSeen.isAfter(venueTime.plus(SEEN_LATELY));
    }

    /** What was announced, and what the timetable said then. */
    private record Announcement(LocalDate tradeDate, SessionSignal signal, SessionPhase plannedThen) {

        /** An announcement holds until the timetable moves on past it; a close holds for the rest of the day. */
        boolean holds(LocalDate day, SessionPhase plannedNow) {
            return tradeDate.equals(day)
                    && (signal == SessionSignal.CLOSED || plannedNow == plannedThen || plannedNow == signal.phase());
        }
    }
}
