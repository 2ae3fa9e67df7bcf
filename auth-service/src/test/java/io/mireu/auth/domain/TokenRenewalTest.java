package io.mireu.auth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All times are Seoul's; 2026-11-27 is a Friday. */
class TokenRenewalTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final TokenRenewal RENEWAL = new TokenRenewal(
            Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofSeconds(10));

    @ParameterizedTest(name = "{0}: {1} to {2} is renewed at {3}")
    @CsvSource({
        "the usual one,                     2026-11-24T07:00:05, 2026-11-25T07:00:00, 2026-11-25T07:00:05",
        "asked for during the day,          2026-11-24T10:12:30, 2026-11-25T07:00:00, 2026-11-25T07:00:05",
        "our clock is 2 s fast,             2026-11-24T10:12:30, 2026-11-25T07:00:02, 2026-11-25T07:00:07",
        "our clock is 40 s fast,            2026-11-25T06:59:00, 2026-11-25T07:00:05, 2026-11-25T07:00:10",
        "our clock is 3 s slow,             2026-11-24T10:12:30, 2026-11-25T06:59:57, 2026-11-25T07:00:05",
        "of 24 hours,                       2026-11-24T09:00:00, 2026-11-25T09:00:00, 2026-11-25T07:00:05",
        "of 24 hours - in the night session, 2026-11-24T23:00:00, 2026-11-25T23:00:00, 2026-11-25T07:00:05",
        "of 24 hours - just after 07:00,    2026-11-24T07:00:05, 2026-11-25T07:00:05, 2026-11-25T07:00:10",
        "of 24 hours - a little later,      2026-11-24T07:00:10, 2026-11-25T07:00:10, 2026-11-25T07:00:05",
        "of two days,                       2026-11-24T09:00:00, 2026-11-26T09:00:00, 2026-11-25T07:00:05",
        "after midnight - ends this morning, 2026-11-25T00:30:00, 2026-11-25T07:00:00, 2026-11-25T07:00:05",
        "after midnight - ends tomorrow,    2026-11-25T00:30:00, 2026-11-26T07:00:00, 2026-11-25T07:00:05",
        "at 06:59 that dies at 07:00,       2026-11-25T06:59:00, 2026-11-25T07:00:00, 2026-11-25T07:00:05",
        "at 06:59:58 that dies at 07:00,    2026-11-25T06:59:58, 2026-11-25T07:00:00, 2026-11-25T07:00:08",
        "at 06:59 that lives on,            2026-11-25T06:59:00, 2026-11-26T07:00:00, 2026-11-25T07:00:05",
        "too early by a fast clock,         2026-11-25T07:00:05, 2026-11-25T07:00:20, 2026-11-25T07:00:25",
        "over the weekend on Saturday,      2026-11-27T23:00:00, 2026-11-28T07:00:00, 2026-11-28T07:00:05",
        "over the weekend on Sunday,        2026-11-28T07:00:05, 2026-11-29T07:00:00, 2026-11-29T07:00:05",
        "over the weekend on Monday,        2026-11-29T07:00:05, 2026-11-30T07:00:00, 2026-11-30T07:00:05",
        "ends in the day session,           2026-11-24T09:00:00, 2026-11-24T14:00:00, 2026-11-24T13:55:00",
        "ends in the night session,         2026-11-24T19:00:00, 2026-11-25T01:00:00, 2026-11-25T00:55:00",
        "ends just after the day session,   2026-11-24T09:00:00, 2026-11-24T15:47:00, 2026-11-24T15:45:00",
        "ends just after the night session, 2026-11-24T19:00:00, 2026-11-25T06:02:00, 2026-11-25T06:00:00",
        "ends just after the day opened,    2026-11-24T07:00:05, 2026-11-24T08:31:00, 2026-11-24T08:26:00",
        "lives ten minutes,                 2026-11-24T09:00:00, 2026-11-24T09:10:00, 2026-11-24T09:09:00",
        "lives one minute,                  2026-11-24T09:00:00, 2026-11-24T09:01:00, 2026-11-24T09:00:54",
        "lives one second,                  2026-11-24T09:00:00, 2026-11-24T09:00:01, 2026-11-24T09:00:10",
        "was over when it came,             2026-11-24T09:00:00, 2026-11-24T08:59:00, 2026-11-24T09:00:10",
    })
    void aTokenIsRenewed(String what, LocalDateTime issued, LocalDateTime end, LocalDateTime renewed) {
        assertThat(RENEWAL.at(at(issued), at(end)).atZone(SEOUL).toLocalDateTime())
                .as(what)
                .isEqualTo(renewed);
    }

    @Test
    void noTokenIsRenewedInASessionUnlessItEndsInIt() {
        SplittableRandom random = new SplittableRandom(20261124);
        Instant start = at(LocalDateTime.parse("2026-11-23T00:00:00"));
        for (int i = 0; i < 200_000; i++) {
            Instant issued = start.plusSeconds(random.nextLong(7 * 86_400));
            Instant end = issued.plusSeconds(1 + random.nextLong(2 * 86_400));
            Instant renewed = RENEWAL.at(issued, end);
            boolean aboutToEnd = isInSession(end) && !renewed.isBefore(end.minus(Duration.ofMinutes(5)));
            boolean asSoonAsAllowed = renewed.equals(issued.plusSeconds(10));
            assertThat(!isInSession(renewed) || aboutToEnd || asSoonAsAllowed)
                    .as("%s to %s at %s", issued, end, renewed)
                    .isTrue();
        }
    }

    @Test
    void noTokenOutlivesTheNextSevenOClockAndNoneIsRenewedTwiceAtOnce() {
        SplittableRandom random = new SplittableRandom(7);
        Instant start = at(LocalDateTime.parse("2026-11-23T00:00:00"));
        for (int i = 0; i < 200_000; i++) {
            Instant issued = start.plusSeconds(random.nextLong(7 * 86_400));
            Instant end = issued.plusSeconds(1 + random.nextLong(2 * 86_400));
            Instant renewed = RENEWAL.at(issued, end);
            assertThat(Duration.between(issued, renewed)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(86_465));
        }
    }

    @Test
    void atSevenOClockATokenMayBeOverForTheConfiguredSecondsAndNoLonger() {
        TokenRenewal later = new TokenRenewal(
                Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofSeconds(10));
        Instant seven = at(LocalDateTime.parse("2026-11-25T07:00:00"));
        assertThat(later.at(seven.minus(Duration.ofHours(20)), seven)).isEqualTo(seven.plusSeconds(30));
    }

    @Test
    void aToleranceShorterThanTheDelayWouldRenewTokensThatHaveJustComeAgain() {
        assertThatThrownBy(() -> new TokenRenewal(
                        Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofSeconds(10)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isInSession(Instant instant) {
        LocalTime time = instant.atZone(SEOUL).toLocalTime();
        boolean day = !time.isBefore(LocalTime.of(8, 30)) && time.isBefore(LocalTime.of(15, 45));
        boolean night = !time.isBefore(LocalTime.of(17, 50)) || time.isBefore(LocalTime.of(6, 0));
        return day || night;
    }

    private static Instant at(LocalDateTime seoul) {
        return seoul.atZone(SEOUL).toInstant();
    }
}
