package io.mireu.marketdata.domain;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionPhase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The regular day session of one trading day.
 *
 * @param tradeDate the trading day
 */
public record DaySession(LocalDate tradeDate) {

    private static final LocalTime AUCTION = LocalTime.of(8, 30);
    private static final LocalTime OPEN = LocalTime.of(8, 45);
    private static final LocalTime CLOSING_AUCTION = LocalTime.of(15, 35);
    private static final LocalTime CLOSE = LocalTime.of(15, 45);

    /** The session that an instant belongs to: the day's, or the next trading day's when the day is none. */
    public static DaySession at(Instant venueTime, KrxCalendar calendar) {
        LocalDate day = venueTime.atZone(KrxCalendar.ZONE).toLocalDate();
        return new DaySession(calendar.isTradingDay(day) ? day : calendar.nextTradingDay(day));
    }

    /** When continuous trading begins. */
    public Instant continuousFrom() {
        return at(OPEN);
    }

    /** When continuous trading ends. */
    public Instant continuousUntil() {
        return at(CLOSING_AUCTION);
    }

    /** What the timetable says of an instant. */
    public SessionPhase phaseAt(Instant venueTime) {
        if (venueTime.isBefore(at(AUCTION)) || !venueTime.isBefore(at(CLOSE))) {
            return SessionPhase.CLOSED;
        }
        if (venueTime.isBefore(continuousFrom())) {
            return SessionPhase.OPENING_AUCTION;
        }
        return venueTime.isBefore(continuousUntil()) ? SessionPhase.CONTINUOUS : SessionPhase.CLOSING_AUCTION;
    }

    private Instant at(LocalTime time) {
        return tradeDate.atTime(time).atZone(KrxCalendar.ZONE).toInstant();
    }
}
