package io.mireu.simulator.clock;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.TradingSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What the venue is due to do at every time; where the calendar ends, weekdays have regular day sessions. */
public final class SessionPlan {

    private final VenueHours mode;
    private final TradingDays days;
    private final SessionTimetable timetable;
    private final @Nullable SessionHours recorded;

    public SessionPlan(VenueHours mode, TradingDays days) {
        this(mode, days, null);
    }

    private SessionPlan(VenueHours mode, TradingDays days, @Nullable SessionHours recorded) {
        this.mode = mode;
        this.days = days;
        this.timetable = days.timetable();
        this.recorded = recorded;
    }

    /** A recorded session: continuous from its opening to its close, and nothing else ever. */
    public static SessionPlan recorded(TradingDays days, SessionHours hours) {
        return new SessionPlan(VenueHours.DAY, days, hours);
    }

    /** What is due at a time. */
    public TradingSession at(LocalDateTime time) {
        if (recorded != null) {
            return recorded(recorded, VenueTime.instant(time));
        }
        return switch (mode) {
            case ALWAYS_OPEN -> alwaysOpen(time);
            case DAY -> byDay(time);
            case CALENDAR -> isCovered(time) ? timetable.at(VenueTime.instant(time)) : byDay(time);
        };
    }

    /** What is due of a contract, in a session of its market: on its last day it ends earlier. */
    public TradingSession at(LocalDateTime time, TradingSession market, Instrument.Derivative instrument) {
        if (recorded != null) {
            return market;
        }
        LocalDate last = instrument.lastTradingDay();
        if (market.tradeDate().isAfter(last)) {
            return ended(last);
        }
        boolean endsEarly = mode != VenueHours.ALWAYS_OPEN
                && market.tradeDate().equals(last)
                && market.market() == SessionMarket.DAY;
        return endsEarly ? expiring(VenueTime.instant(time), market, days.expiring(last)) : market;
    }

    /** Whether there is nothing but continuous trading. */
    public boolean isAlwaysOpen() {
        return mode == VenueHours.ALWAYS_OPEN;
    }

    /** Whether a recorded session is played. */
    public boolean isRecorded() {
        return recorded != null;
    }

    private static TradingSession recorded(SessionHours hours, Instant instant) {
        if (instant.isBefore(hours.open())) {
            return closed(hours, hours.auction(), hours.open());
        }
        return instant.isBefore(hours.close())
                ? new TradingSession(hours, SessionPhase.CONTINUOUS, hours.open(), hours.close(), null)
                : closed(hours, hours.close(), null);
    }

    private TradingSession ended(LocalDate last) {
        SessionHours hours = days.expiring(last);
        return new TradingSession(hours, SessionPhase.CLOSED, hours.close(), null, null);
    }

    private TradingSession expiring(Instant instant, TradingSession market, SessionHours own) {
        if (!instant.isBefore(own.close())) {
            return new TradingSession(own, SessionPhase.CLOSED, own.close(), null, null);
        }
        boolean regular = market.phase() == SessionPhase.CONTINUOUS;
        if (regular) {
            return phase(own, instant);
        }
        Instant end = market.end() == null || market.end().isAfter(own.close()) ? own.close() : market.end();
        return new TradingSession(own, market.phase(), market.start(), end, market.frozenFrom());
    }

    /** The phase of a session's own hours. */
    private TradingSession phase(SessionHours hours, Instant instant) {
        if (instant.isBefore(hours.open())) {
            return auction(hours, SessionPhase.OPENING_AUCTION, hours.auction(), hours.open());
        }
        if (instant.isBefore(hours.closingAuction())) {
            return new TradingSession(hours, SessionPhase.CONTINUOUS, hours.open(), hours.closingAuction(), null);
        }
        return auction(hours, SessionPhase.CLOSING_AUCTION, hours.closingAuction(), hours.close());
    }

    private TradingSession auction(SessionHours hours, SessionPhase phase, Instant from, Instant until) {
        return new TradingSession(hours, phase, from, until, until.minus(days.freeze()));
    }

    private TradingSession alwaysOpen(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        if (days.isTradingDay(date) && time.toLocalTime().isBefore(days.roll(date))) {
            SessionHours hours = days.hours(date);
            Instant roll = VenueTime.instant(date.atTime(days.roll(date)));
            return VenueTime.instant(time).isBefore(hours.open())
                    ? closed(hours, midnight(date), hours.open())
                    : new TradingSession(hours, SessionPhase.CONTINUOUS, hours.open(), roll, null);
        }
        LocalDate last = days.isTradingDay(date) ? date : days.previous(date);
        SessionHours next = days.hours(days.next(last));
        return closed(next, VenueTime.instant(last.atTime(days.roll(last))), next.open());
    }

    private TradingSession byDay(LocalDateTime time) {
        LocalDate date = time.toLocalDate();
        Instant instant = VenueTime.instant(time);
        if (!days.isTradingDay(date)) {
            return afterClose(days.previous(date));
        }
        SessionHours hours = days.hours(date);
        if (instant.isBefore(hours.auction())) {
            return closed(hours, midnight(date), hours.auction());
        }
        return instant.isBefore(hours.close()) ? phase(hours, instant) : afterClose(date);
    }

    private TradingSession afterClose(LocalDate day) {
        SessionHours hours = days.hours(day);
        return closed(hours, hours.close(), midnight(days.next(day)));
    }

    private static TradingSession closed(SessionHours hours, Instant from, @Nullable Instant until) {
        return new TradingSession(hours, SessionPhase.CLOSED, from, until, null);
    }

    private boolean isCovered(LocalDateTime time) {
        // A night near the end of the calendar needs the trading day after it.
        return days.calendar().covers(time.toLocalDate().plusWeeks(1))
                && days.calendar().covers(time.toLocalDate().minusWeeks(1));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(KrxCalendar.ZONE).toInstant();
    }
}
