package io.mireu.model.market;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the session that news of the venue can mean: one near in time, of the timetable or one that it has wrongly not.
 *
 * @param timetable what is planned
 */
record ConcernedSessions(SessionTimetable timetable) {

    /** A day whose hours the calendar has wrong is an hour off, as days of the entrance examination are. */
    private static final Duration OFF = Duration.ofMinutes(70);

    /** What opens later than this was not forgotten in the calendar: the news is old or wrong. */
    private static final Duration LATEST_OPENING = Duration.ofHours(2);

    /** How far announcements are from the times of the timetable at most when they are punctual. */
    static final Duration PUNCTUAL = Duration.ofMinutes(1);

    /** The session that an announced phase means. */
    Optional<SessionHours> announced(SessionMarket market, SessionPhase phase, Instant instant) {
        return near(market, instant)
                .filter(hours -> !instant.isBefore(hours.auction().minus(OFF))
                        && instant.isBefore(hours.close().plus(OFF)))
                .filter(hours -> isPlanned(hours) || reveals(phase, hours, instant))
                .findFirst();
    }

    /** The session that a trade can be of that is not expected when it was made. */
    Optional<SessionHours> traded(Instant instant) {
        return Stream.of(SessionMarket.values())
                .flatMap(market -> near(market, instant))
                .filter(hours ->
                        !instant.isBefore(isPlanned(hours) ? hours.open().minus(OFF) : hours.open())
                                && instant.isBefore(hours.closingAuction()))
                .findFirst();
    }

    /** The timetable with a session in it. */
    SessionTimetable including(SessionHours hours) {
        if (isPlanned(hours)) {
            return timetable;
        }
        KrxCalendar calendar = timetable.calendar();
        return timetable.by(
                switch (hours.market()) {
                    case DAY -> calendar.withoutClosure(hours.tradeDate());
                    case NIGHT -> calendar.withNight(startDate(hours));
                });
    }

    /** Whether a phase means the series whose last trading day it is, not the market. */
    boolean isOfExpiringSeries(SessionHours hours, SessionPhase phase, Instant instant) {
        boolean ends = phase == SessionPhase.CLOSING_AUCTION || phase == SessionPhase.CLOSED;
        return ends
                && hours.market() == SessionMarket.DAY
                && isPunctual(timetable.expiring(hours.tradeDate()).startOf(phase), instant)
                && new ExpiryCalendar(timetable.calendar()).isExpiry(hours.tradeDate());
    }

    static boolean isPunctual(Instant planned, Instant instant) {
        return Duration.between(planned, instant).abs().compareTo(PUNCTUAL) <= 0;
    }

    /** Sessions never begin on weekends, whatever is announced. */
    private Stream<SessionHours> near(SessionMarket market, Instant instant) {
        KrxCalendar calendar = timetable.calendar();
        LocalDate date = LocalDate.ofInstant(instant, KrxCalendar.ZONE);
        return switch (market) {
            case DAY ->
                Stream.of(date).filter(day -> !KrxCalendar.isWeekend(day)).map(timetable::day);
            case NIGHT ->
                Stream.of(date.minusDays(1), date)
                        .filter(day -> !KrxCalendar.isWeekend(day) && calendar.knowsTradingDayAfter(day))
                        .map(timetable::night);
        };
    }

    private boolean isPlanned(SessionHours hours) {
        return switch (hours.market()) {
            case DAY -> timetable.calendar().isTradingDay(hours.tradeDate());
            case NIGHT -> timetable.calendar().nightRuns(startDate(hours));
        };
    }

    /** Whether a phase tells of a session that is not planned: it opens about when it would, or closes on time. */
    private static boolean reveals(SessionPhase phase, SessionHours hours, Instant instant) {
        return switch (phase) {
            case OPENING_AUCTION, CONTINUOUS -> instant.isBefore(hours.open().plus(LATEST_OPENING));
            case CLOSING_AUCTION -> isPunctual(hours.closingAuction(), instant);
            case CLOSED, HALTED, HALT_AUCTION -> false;
        };
    }

    private static LocalDate startDate(SessionHours night) {
        return LocalDate.ofInstant(night.open(), KrxCalendar.ZONE);
    }
}
