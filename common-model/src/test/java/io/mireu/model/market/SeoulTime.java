package io.mireu.model.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Instants to test with. */
final class SeoulTime {

    private SeoulTime() {}

    /** The instant of a text like {@code 2026-11-19T09:45:00}. */
    static Instant seoul(String text) {
        return LocalDateTime.parse(text).atZone(KrxCalendar.ZONE).toInstant();
    }

    static Instant seoul(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(KrxCalendar.ZONE).toInstant();
    }
}
