package io.mireu.model.market;

import io.mireu.model.instrument.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the market does: the timetable, corrected by what the venue announces and by trading that is seen. */
public final class SessionTracker {

    private SessionTimetable timetable;
    private @Nullable Announcement announcement;
    private @Nullable SessionHalt halt;
    private @Nullable SessionHours confirmedSession;
    private final Set<SessionPhase> confirmedPhases = EnumSet.noneOf(SessionPhase.class);
    private Instant connectedAt = Instant.MIN;

    /** A tracker that has heard nothing yet. */
    public SessionTracker(SessionTimetable timetable) {
        this.timetable = timetable;
    }

    /** Takes in an announcement of the venue. */
    public synchronized void announced(SessionSignal signal, Instant venueTime) {
        switch (signal) {
            case SessionSignal.PhaseBegan(SessionMarket market, SessionPhase phase) -> began(market, phase, venueTime);
            case SessionSignal.DayEndedEarly _, SessionSignal.StockMarketEnded _ -> endedEarly(venueTime);
            case SessionSignal.StockMarketHalted _ -> halted(venueTime, null);
            case SessionSignal.HaltAuctionBegan _ -> halted(venueTime, venueTime);
            case SessionSignal.HaltAuctionEnded _ -> resumed(venueTime);
        }
    }

    /** Takes in that a trade came in, by the venue's time of the trade. */
    public synchronized void tradingSeen(Instant venueTime) {
        if (venueTime.isBefore(connectedAt)) {
            return;
        }
        TradingSession session = session(venueTime);
        if (session.phase() == SessionPhase.HALT_AUCTION) {
            resumed(venueTime);
        } else if (session.phase() == SessionPhase.CONTINUOUS) {
            confirm(session.hours(), SessionPhase.CONTINUOUS);
        }
    }

    /** Takes in that the venue is heard again after a time in which announcements may have been missed. */
    public synchronized void reconnected(Instant venueTime) {
        connectedAt = venueTime;
        confirmedPhases.clear();
    }

    /** The day that trades belong to. */
    public synchronized LocalDate tradeDate(Instant venueTime) {
        return session(venueTime).tradeDate();
    }

    /** What the market does at an instant. */
    public synchronized TradingSession session(Instant venueTime) {
        TradingSession planned = timetable.at(venueTime);
        Announcement heard = announcement;
        TradingSession session = heard != null && heard.holds(planned) ? heard.session() : planned;
        SessionHalt stopped = halt;
        return stopped != null && stopped.holds(session, venueTime)
                ? stopped.at(venueTime, session, timetable.rules())
                : session;
    }

    /** What an instrument does at an instant: what its market does, unless it ends on that day or has no night. */
    public synchronized TradingSession session(Instant venueTime, Instrument.Derivative instrument) {
        TradingSession market = session(venueTime);
        TradingSession planned = timetable.at(venueTime);
        TradingSession own = timetable.at(venueTime, instrument);
        if (own.equals(planned)) {
            return market;
        }
        boolean goesOn = !market.equals(planned)
                && own.phase() != SessionPhase.CLOSED
                && own.hours().isSameSession(market.hours());
        return goesOn ? market.during(own.hours()) : own;
    }

    /** Whether the venue's announcements or its trades agree with what the market is thought to do. */
    public synchronized boolean isConfirmed(Instant venueTime) {
        TradingSession session = session(venueTime);
        SessionHours confirmed = confirmedSession;
        return confirmed != null
                && confirmed.isSameSession(session.hours())
                && confirmedPhases.contains(session.phase());
    }

    /** The market's state at the moment of a reading of the venue's clock. */
    public synchronized SessionStatus status(Instant venueTime, Instant observedAt) {
        return SessionStatus.of(session(venueTime), null, venueTime, observedAt, isConfirmed(venueTime));
    }

    /** An instrument's state at the moment of a reading of the venue's clock. */
    public synchronized SessionStatus status(Instrument.Derivative instrument, Instant venueTime, Instant observedAt) {
        TradingSession session = session(venueTime, instrument);
        return SessionStatus.of(session, instrument.code(), venueTime, observedAt, isConfirmed(venueTime));
    }

    private void began(SessionMarket market, SessionPhase phase, Instant venueTime) {
        Optional<SessionHours> concerned = concerned(market, phase, venueTime);
        if (concerned.isEmpty()) {
            return;
        }
        halt = null;
        TradingSession planned = timetable.at(venueTime);
        boolean agreed = planned.phase() == phase
                && (phase == SessionPhase.CLOSED || planned.hours().isSameSession(concerned.get()));
        announcement = agreed ? null : new Announcement(over(concerned.get(), phase, venueTime), planned);
        confirm(agreed ? planned.hours() : concerned.get(), phase);
    }

    /** The session that an announcement means; one that no calendar planned is believed. */
    private Optional<SessionHours> concerned(SessionMarket market, SessionPhase phase, Instant venueTime) {
        LocalDate date = LocalDate.ofInstant(venueTime, KrxCalendar.ZONE);
        KrxCalendar calendar = timetable.calendar();
        boolean ends = phase == SessionPhase.CLOSED;
        return switch (market) {
            case DAY -> {
                if (!calendar.isTradingDay(date) && !ends && !KrxCalendar.isWeekend(date)) {
                    timetable = timetable.by(calendar.withoutClosure(date));
                }
                yield timetable.calendar().isTradingDay(date) ? Optional.of(timetable.day(date)) : Optional.empty();
            }
            case NIGHT -> {
                LocalDate start = venueTime.isBefore(noon(date)) ? date.minusDays(1) : date;
                if (!calendar.nightRuns(start) && !ends) {
                    timetable = timetable.by(calendar.withNight(start));
                }
                yield timetable.calendar().nightRuns(start) ? Optional.of(timetable.night(start)) : Optional.empty();
            }
        };
    }

    private void endedEarly(Instant venueTime) {
        if (session(venueTime).market() == SessionMarket.DAY) {
            began(SessionMarket.DAY, SessionPhase.CLOSED, venueTime);
        }
    }

    private void halted(Instant venueTime, @Nullable Instant auctionSince) {
        TradingSession session = session(venueTime);
        if (session.market() != SessionMarket.DAY || session.phase() == SessionPhase.CLOSED) {
            return;
        }
        SessionHalt before = halt;
        Instant since = auctionSince != null && before != null ? before.since() : venueTime;
        halt = new SessionHalt(session.hours(), since, auctionSince);
        confirmedPhases.remove(SessionPhase.HALT_AUCTION);
        confirm(session.hours(), auctionSince == null ? SessionPhase.HALTED : SessionPhase.HALT_AUCTION);
    }

    private void resumed(Instant venueTime) {
        halt = null;
        TradingSession session = session(venueTime);
        if (session.phase() == SessionPhase.CONTINUOUS) {
            confirm(session.hours(), SessionPhase.CONTINUOUS);
        }
    }

    private void confirm(SessionHours session, SessionPhase phase) {
        SessionHours before = confirmedSession;
        if (before == null || !before.isSameSession(session)) {
            confirmedPhases.clear();
        }
        confirmedSession = session;
        confirmedPhases.add(phase);
    }

    private static Instant noon(LocalDate date) {
        return date.atTime(12, 0).atZone(KrxCalendar.ZONE).toInstant();
    }

    /** What an announcement makes of the time until the phase after it. */
    private TradingSession over(SessionHours session, SessionPhase phase, Instant since) {
        Instant due =
                phase == SessionPhase.CLOSED ? timetable.at(session.close()).end() : session.endOf(phase);
        boolean ahead = due == null || due.isAfter(since);
        return TradingSession.of(
                session, phase, since, ahead ? due : timetable.at(since).end());
    }

    /**
     * What was announced against the timetable.
     *
     * @param session what the market does by it
     * @param plannedThen what the timetable said then
     */
    private record Announcement(TradingSession session, TradingSession plannedThen) {

        /** An announcement holds until the timetable moves on past it; a close holds for the rest of the session. */
        boolean holds(TradingSession planned) {
            boolean closed =
                    session.phase() == SessionPhase.CLOSED && planned.hours().isSameSession(session.hours());
            return closed || planned.equals(plannedThen);
        }
    }
}
