package io.mireu.support.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent.SessionObserved;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarketClockTest {

    private static final Instant MACHINE_NOW = Instant.parse("2031-05-04T18:00:00Z");
    private static final Instant VENUE_NOW = Instant.parse("2027-11-15T01:00:00Z");

    private final SettableClock machine = new SettableClock();
    private final MarketClock clock = new MarketClock(machine, Duration.ofSeconds(20));

    @Test
    void beforeTheVenueWasObservedThereIsNoTime() {
        assertThat(clock.isSynchronised()).isFalse();
        assertThatThrownBy(clock::instant).isInstanceOf(TransientFault.class);
    }

    @Test
    void theVenuesTimeGoesOnWithTheMachinesTime() {
        clock.observe(observedAt(MACHINE_NOW));
        machine.now = MACHINE_NOW.plusSeconds(3);

        assertThat(clock.instant()).isEqualTo(VENUE_NOW.plusSeconds(3));
        assertThat(clock.isSynchronised()).isTrue();
    }

    @Test
    void anObservationLeftOverFromAnotherRunIsNotBelieved() {
        clock.observe(observedAt(MACHINE_NOW.minusSeconds(3)));

        assertThat(clock.isSynchronised()).isFalse();
        assertThat(clock.session()).isEmpty();
    }

    private static SessionObserved observedAt(Instant machine) {
        return new SessionObserved(
                new EventMeta(UUID.randomUUID(), VENUE_NOW, machine, null),
                new SessionStatus(
                        "day",
                        SessionPhase.CONTINUOUS,
                        LocalDate.of(2027, 11, 15),
                        VENUE_NOW.minusSeconds(3600),
                        VENUE_NOW.plusSeconds(3600),
                        VENUE_NOW,
                        machine,
                        true));
    }

    @Test
    void anObservationThatIsTooOldIsNotBelievedAnyMore() {
        clock.observe(observedAt(MACHINE_NOW));
        machine.now = MACHINE_NOW.plusSeconds(21);

        assertThat(clock.isSynchronised()).isFalse();
    }

    private static final class SettableClock extends Clock {

        private Instant now = MACHINE_NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
