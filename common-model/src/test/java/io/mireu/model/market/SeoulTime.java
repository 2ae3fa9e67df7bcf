package io.mireu.model.market;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Instants and calendars to test with. */
final class SeoulTime {

    private SeoulTime() {}

    /** The instant of a text like {@code 2026-11-19T09:45:00}. */
    static Instant seoul(String text) {
        return LocalDateTime.parse(text).atZone(KrxCalendar.ZONE).toInstant();
    }

    static Instant seoul(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(KrxCalendar.ZONE).toInstant();
    }

    /** The bundled calendar with a year before and one after, so that all its own days have neighbours. */
    static KrxCalendar calendarWithNeighbours() {
        return KrxCalendar.bundled().extendedBy("neighbours", new StringReader("""
                                year 2024 confirmed
                                closed 2024-12-31
                                year 2028 provisional
                                closed 2028-01-01
                                """));
    }
}
