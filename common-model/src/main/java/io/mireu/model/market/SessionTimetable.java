package io.mireu.model.market;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the market is due to do at every instant, by the calendar and the rules. Its sessions follow one another without
 * gap; days beyond the calendar are an {@link IllegalArgumentException}.
 */
public final class SessionTimetable {

    private final KrxCalendar calendar;
    private final KrxRules rules;
    private final SessionClock clock;
    private final Duration freeze;
    private volatile @Nullable TradingSession latest;

    /** By this calendar and these rules. */
    public SessionTimetable(KrxCalendar calendar, KrxRules rules) {
        this.calendar = calendar;
        this.rules = rules;
        this.clock = new SessionClock(calendar, rules);
        this.freeze = rules.duration("session.auctionFreeze");
    }

    /** By the calendar and the rules in force. */
    public static SessionTimetable current() {
        return new SessionTimetable(KrxCalendar.current(), KrxRules.current());
    }

    /** The calendar that it goes by. */
    public KrxCalendar calendar() {
        return calendar;
    }

    /** This timetable by another calendar. */
    SessionTimetable by(KrxCalendar other) {
        return new SessionTimetable(other, rules);
    }

    KrxRules rules() {
        return rules;
    }

    /** The market's session at an instant. */
    public TradingSession at(Instant instant) {
        TradingSession known = latest;
        if (known != null && known.contains(instant)) {
            return known;
        }
        TradingSession found = find(instant);
        latest = found;
        return found;
    }

    /** An instrument's session at an instant: its market's, unless it ends on that day or does not trade at night. */
    public TradingSession at(Instant instant, Instrument.Derivative instrument) {
        TradingSession market = at(instant);
        LocalDate last = instrument.lastTradingDay();
        if (market.tradeDate().isAfter(last)) {
            return ended(last);
        }
        boolean onLastDay = market.tradeDate().equals(last);
        if (!instrument.code().product().tradesAtNight() && isBetweenDays(market)) {
            return withoutNight(onLastDay ? clock.expiring(last) : clock.day(market.tradeDate()));
        }
        return onLastDay && market.market() == SessionMarket.DAY ? expiring(instant, market) : market;
    }

    /** The hours of a day session. */
    public SessionHours day(LocalDate tradeDate) {
        return clock.day(tradeDate);
    }

    /** The hours of the night session that begins on a day. */
    public SessionHours night(LocalDate startDate) {
        return clock.night(startDate);
    }

    /** The hours of the day session of a series that ends on that day. */
    public SessionHours expiring(LocalDate lastTradingDay) {
        return clock.expiring(lastTradingDay);
    }

    /** When the index is taken that settles the series of a last trading day. */
    public Instant settlement(LocalDate lastTradingDay) {
        return clock.settlement(lastTradingDay);
    }

    private TradingSession find(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, KrxCalendar.ZONE);
        boolean begun =
                calendar.isTradingDay(date) && !instant.isBefore(clock.day(date).auction());
        LocalDate day = begun ? date : calendar.previousTradingDay(date);
        return containing(instant, fromDay(day))
                .or(() -> containing(instant, afterDay(day)))
                .orElseThrow(() -> new IllegalStateException("the timetable has a gap at " + instant));
    }

    private static Optional<TradingSession> containing(Instant instant, List<TradingSession> sessions) {
        return sessions.stream().filter(session -> session.contains(instant)).findFirst();
    }

    /** A day session and the closed time after it that has its trade date. */
    private List<TradingSession> fromDay(LocalDate day) {
        SessionHours hours = clock.day(day);
        List<TradingSession> sessions = phases(hours);
        Instant until =
                firstNightAfter(day).map(clock::nightAuction).orElseGet(() -> midnight(calendar.nextTradingDay(day)));
        sessions.add(TradingSession.of(hours, SessionPhase.CLOSED, hours.close(), until));
        return sessions;
    }

    /** What follows with the next trade date, up to the next day session. */
    private List<TradingSession> afterDay(LocalDate day) {
        SessionHours next = clock.day(calendar.nextTradingDay(day));
        List<TradingSession> sessions = new ArrayList<>();
        Instant from = null;
        for (LocalDate start = day; start.isBefore(next.tradeDate()); start = start.plusDays(1)) {
            if (calendar.nightRuns(start)) {
                SessionHours night = clock.night(start);
                if (from != null) {
                    sessions.add(TradingSession.of(next, SessionPhase.CLOSED, from, night.auction()));
                }
                sessions.addAll(phases(night));
                from = night.close();
            }
        }
        Instant closedFrom = from == null ? midnight(next.tradeDate()) : from;
        sessions.add(TradingSession.of(next, SessionPhase.CLOSED, closedFrom, next.auction()));
        return sessions;
    }

    private Optional<LocalDate> firstNightAfter(LocalDate day) {
        // The calendar's last night is found before anybody asks for the trading day after it.
        if (calendar.nightRuns(day)) {
            return Optional.of(day);
        }
        return day.datesUntil(calendar.nextTradingDay(day))
                .filter(calendar::nightRuns)
                .findFirst();
    }

    private List<TradingSession> phases(SessionHours hours) {
        List<TradingSession> phases = new ArrayList<>();
        phases.add(TradingSession.auction(hours, SessionPhase.OPENING_AUCTION, hours.auction(), hours.open(), freeze));
        phases.add(TradingSession.of(hours, SessionPhase.CONTINUOUS, hours.open(), hours.closingAuction()));
        phases.add(TradingSession.auction(
                hours, SessionPhase.CLOSING_AUCTION, hours.closingAuction(), hours.close(), freeze));
        return phases;
    }

    /** Whether the market is where an instrument without a night is closed from one day to the next. */
    private static boolean isBetweenDays(TradingSession market) {
        return market.market() == SessionMarket.NIGHT
                || (market.phase() == SessionPhase.CLOSED
                        && !market.hours().auction().isBefore(market.start()));
    }

    private TradingSession withoutNight(SessionHours next) {
        Instant from = firstNightAfter(calendar.previousTradingDay(next.tradeDate()))
                .map(clock::nightAuction)
                .orElseGet(() -> midnight(next.tradeDate()));
        return TradingSession.of(next, SessionPhase.CLOSED, from, next.auction());
    }

    private TradingSession expiring(Instant instant, TradingSession market) {
        SessionHours hours = clock.expiring(market.tradeDate());
        if (instant.isBefore(hours.auction())) {
            return TradingSession.of(hours, SessionPhase.CLOSED, market.start(), hours.auction());
        }
        return containing(instant, phases(hours)).orElseGet(() -> ended(market.tradeDate()));
    }

    private TradingSession ended(LocalDate lastTradingDay) {
        SessionHours hours = clock.expiring(lastTradingDay);
        return TradingSession.of(hours, SessionPhase.CLOSED, hours.close(), null);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(KrxCalendar.ZONE).toInstant();
    }
}
