package io.mireu.simulator.clock;

import io.mireu.model.market.KrxCalendar;
import java.time.Instant;
import java.time.LocalDateTime;

/** The venue's local time and the instants of the KRX library. */
public final class VenueTime {

    private VenueTime() {}

    /** The instant of a time in Asia/Seoul. */
    public static Instant instant(LocalDateTime time) {
        return time.atZone(KrxCalendar.ZONE).toInstant();
    }

    /** The time in Asia/Seoul. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, KrxCalendar.ZONE);
    }
}
