package io.mireu.marketdata.adapter.in.ls;

import io.mireu.model.market.KrxCalendar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** Times of day in frames; which day is meant, the venue's clock says, also around midnight. */
final class LsTimes {

    /** A frame's time may be ahead of the venue's clock as we know it, and behind it, by this much. */
    private static final long AHEAD = Duration.ofMinutes(1).toSeconds();

    private static final long BEHIND = Duration.ofMinutes(10).toSeconds();
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final int DIGITS = 6;

    private LsTimes() {}

    /**
     * The instant of a time of day that is nearest to now.
     *
     * @param time six digits, hour, minute, second
     * @param venueNow the venue's clock
     * @throws FarFromNow when it is not about now
     * @throws DateTimeException when it is no time of day
     */
    static Instant at(String time, Instant venueNow) {
        long now = venueNow.getEpochSecond();
        long offset = KrxCalendar.ZONE.getRules().getOffset(venueNow).getTotalSeconds();
        long at = now - Math.floorMod(now + offset, DAY) + secondOfDay(time);
        if (at - now > DAY / 2) {
            at -= DAY;
        } else if (now - at > DAY / 2) {
            at += DAY;
        }
        if (at - now > AHEAD || now - at > BEHIND) {
            throw new FarFromNow("the time " + time + " while the venue's clock says " + venueNow);
        }
        return Instant.ofEpochSecond(at);
    }

    private static long secondOfDay(String time) {
        if (time.length() != DIGITS) {
            throw new DateTimeException("not a time: '" + time + "'");
        }
        int hour = two(time, 0);
        int minute = two(time, 2);
        int second = two(time, 4);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("not a time: '" + time + "'");
        }
        return hour * 3_600L + minute * 60L + second;
    }

    private static int two(String time, int at) {
        int tens = time.charAt(at) - '0';
        int ones = time.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("not a time: '" + time + "'");
        }
        return tens * 10 + ones;
    }

    /** A time of day that is not about now. */
    static final class FarFromNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FarFromNow(String message) {
            super(message, null, false, false);
        }
    }
}
