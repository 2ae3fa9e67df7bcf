package io.mireu.order.domain;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTimetable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Turns the trade date and the time of day that the venue stamps on orders and fills into instants. */
public final class VenueTimes {

    private final SessionTimetable timetable;

    /** By the sessions of this timetable. */
    public VenueTimes(SessionTimetable timetable) {
        this.timetable = timetable;
    }

    /**
     * The instant: in the night that belongs to the trade date, where one does and the time is one of the night, else on
     * the trade date itself.
     *
     * @param tradeDate the trading day that the order belongs to, which a night precedes
     * @param time the wall clock at the venue
     */
    public Instant at(LocalDate tradeDate, LocalTime time) {
        return nightStart(tradeDate)
                .flatMap(start -> atNight(tradeDate, start, time))
                .orElseGet(() -> on(tradeDate, time));
    }

    private Optional<Instant> atNight(LocalDate tradeDate, LocalDate start, LocalTime time) {
        SessionHours night = timetable.night(start);
        Instant evening = on(start, time);
        if (!evening.isBefore(night.auction())) {
            return Optional.of(evening);
        }
        boolean beforeTheDay =
                on(tradeDate, time).isBefore(timetable.day(tradeDate).auction());
        return beforeTheDay ? Optional.of(on(start.plusDays(1), time)) : Optional.empty();
    }

    /** The day on which the night of a trade date begins; none on days that the calendar does not know. */
    private Optional<LocalDate> nightStart(LocalDate tradeDate) {
        KrxCalendar calendar = timetable.calendar();
        if (!calendar.covers(tradeDate) || !calendar.isTradingDay(tradeDate)) {
            return Optional.empty();
        }
        for (LocalDate start = tradeDate.minusDays(1); calendar.covers(start); start = start.minusDays(1)) {
            if (calendar.nightRuns(start)) {
                return Optional.of(start);
            }
            if (calendar.isTradingDay(start)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Instant on(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(KrxCalendar.ZONE).toInstant();
    }
}
