package io.mireu.auth.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a token of LS is replaced. LS ends its tokens at 07:00 in Seoul, which lies between the night and the day session;
 * a token that is asked for a moment earlier may end then as well.
 *
 * @param afterSeven how long after 07:00 a token is asked for
 * @param beforeEnd how long before its end a token is replaced that ends at another time; at most a tenth of its life
 * @param tolerance a token that ends no further than this from 07:00 ends at 07:00: clocks differ
 * @param leastPause a token is never replaced sooner than this after its issue
 */
public record TokenRenewal(Duration afterSeven, Duration beforeEnd, Duration tolerance, Duration leastPause) {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final int SHARE_OF_LIFE = 10;

    public TokenRenewal {
        if (afterSeven.isNegative()
                || beforeEnd.isNegative()
                || tolerance.compareTo(afterSeven) < 0
                || !leastPause.isPositive()) {
            throw new IllegalArgumentException("a token cannot be renewed " + afterSeven + " after 07:00, " + beforeEnd
                    + " before its end, with a tolerance of " + tolerance + " and a pause of " + leastPause);
        }
    }

    /** When a token is replaced; after its end where it ends at 07:00. */
    public Instant at(Instant issuedAt, Instant expiresAt) {
        Instant due = due(issuedAt, expiresAt);
        return later(due, issuedAt.plus(leastPause));
    }

    private Instant due(Instant issuedAt, Instant expiresAt) {
        Instant renewal = sevenAfter(issuedAt).plus(afterSeven);
        if (renewal.isBefore(expiresAt)) {
            return renewal;
        }
        Instant seven = sevenNextTo(expiresAt);
        boolean endsAtSeven = Duration.between(seven, expiresAt).abs().compareTo(tolerance) <= 0;
        return endsAtSeven ? later(seven, expiresAt).plus(afterSeven) : shortlyBefore(issuedAt, expiresAt);
    }

    private Instant shortlyBefore(Instant issuedAt, Instant expiresAt) {
        Duration share = Duration.between(issuedAt, expiresAt).dividedBy(SHARE_OF_LIFE);
        Instant due = expiresAt.minus(share.compareTo(beforeEnd) < 0 ? share : beforeEnd);
        return later(due, startOfBreak(expiresAt));
    }

    /** A token that ends between two sessions is not replaced while the first of them still runs. */
    private static Instant startOfBreak(Instant instant) {
        LocalTime time = instant.atZone(SEOUL).toLocalTime();
        for (SessionBreak pause : SessionBreak.values()) {
            if (pause.contains(time)) {
                return day(instant).atTime(pause.from).atZone(SEOUL).toInstant();
            }
        }
        return Instant.MIN;
    }

    private static Instant sevenNextTo(Instant instant) {
        Instant seven = seven(day(instant));
        // 19:00 is as far from one 07:00 as from the next, and no tolerance reaches that far.
        return instant.isAfter(seven.plus(Duration.ofHours(12)))
                ? seven(day(instant).plusDays(1))
                : seven;
    }

    private static Instant sevenAfter(Instant instant) {
        Instant seven = seven(day(instant));
        return instant.isBefore(seven) ? seven : seven(day(instant).plusDays(1));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(SEOUL).toLocalDate();
    }

    private static Instant seven(LocalDate day) {
        return day.atTime(SEVEN).atZone(SEOUL).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The hours of every day in which no session runs. */
    private enum SessionBreak {
        AFTER_NIGHT(LocalTime.of(6, 0), LocalTime.of(8, 30)),
        AFTER_DAY(LocalTime.of(15, 45), LocalTime.of(17, 50));

        private final LocalTime from;
        private final LocalTime to;

        SessionBreak(LocalTime from, LocalTime to) {
            this.from = from;
            this.to = to;
        }

        boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }
}
