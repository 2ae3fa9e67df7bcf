package io.mireu.strategy.domain;

import io.mireu.model.market.KrxCalendar;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Texts of the market's time. */
public final class MarketTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private MarketTimes() {}

    /** The time of day, for people. */
    public static String clock(Instant time) {
        return CLOCK.format(time.atZone(KrxCalendar.ZONE));
    }

    /** Date and time as digits, for identifiers. */
    public static String compact(Instant time) {
        return COMPACT.format(time.atZone(KrxCalendar.ZONE));
    }
}
