package io.mireu.marketdata.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ClockReadingTest {

    private static final Instant SENT = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void theVenuesTimeIsThatOfTheMiddleOfTheRoundTrip() {
        ClockReading reading = ClockReading.of(LocalDateTime.parse("2026-11-23T09:45:00"), SENT, SENT.plusMillis(40));

        assertThat(reading.observedAt()).isEqualTo(SENT.plusMillis(20));
        assertThat(reading.venueTimeAt(SENT.plusMillis(1020))).isEqualTo("2026-11-23T00:45:01Z");
    }

    @Test
    void aPreciseReadingIsKeptAgainstASlowOneThatAgrees() {
        ClockReading precise = reading(0, 0, 4);
        ClockReading slow = reading(5_000, 90, 200);

        assertThat(precise.orNewer(slow)).isSameAs(precise);
    }

    @Test
    void aClockThatWasSetAnewIsFollowedAtOnce() {
        ClockReading precise = reading(0, 0, 4);
        ClockReading jumped = reading(5_000, 3_600_000, 200);

        assertThat(precise.orNewer(jumped)).isSameAs(jumped);
    }

    @Test
    void anOldReadingGivesWayHoweverPreciseItWas() {
        ClockReading precise = reading(0, 0, 4);
        ClockReading later = reading(61_000, 90, 200);

        assertThat(precise.orNewer(later)).isSameAs(later);
    }

    private static ClockReading reading(long observedMs, long offsetMs, long roundTripMs) {
        Instant observed = SENT.plusMillis(observedMs);
        return new ClockReading(observed.plusMillis(offsetMs), observed, Duration.ofMillis(roundTripMs));
    }
}
