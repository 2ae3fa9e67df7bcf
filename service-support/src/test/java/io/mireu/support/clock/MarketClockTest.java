package io.mireu.support.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent.SessionObserved;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.AllowedActions;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarketClockTest {

    private static final Instant MACHINE_NOW = Instant.parse("2031-05-04T18:00:00Z");
    private static final Instant VENUE_NOW = Instant.parse("2027-11-15T01:00:00Z");

    private static final LocalDate DAY = LocalDate.of(2027, 11, 15);
    private static final DerivativeCode EXPIRING = DerivativeCode.of("A057B000");
    private static final DerivativeCode OTHER = DerivativeCode.of("A057C000");

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

    @Test
    void anInstrumentWithoutASessionOfItsOwnHasItsMarkets() {
        assertThat(clock.session(EXPIRING)).isEmpty();
        clock.observe(observedAt(MACHINE_NOW));

        assertThat(clock.session(EXPIRING)).isEqualTo(clock.session());
    }

    @Test
    void anInstrumentsOwnSessionGoesUntilItsPhaseEnds() {
        clock.observe(observedAt(MACHINE_NOW));
        clock.observe(ofInstrument(SessionPhase.CLOSING_AUCTION, VENUE_NOW.plusSeconds(10), DAY));

        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CLOSING_AUCTION);
        assertThat(clock.session(OTHER)).isEqualTo(clock.session());
        machine.now = MACHINE_NOW.plusSeconds(10);
        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void anExpiredSeriesIsClosedBeforeItsNextStatusComes() {
        Instant end = VENUE_NOW.plusSeconds(10);
        clock.observe(observedAt(MACHINE_NOW));
        clock.observe(inHoursUntil(end, SessionPhase.CLOSING_AUCTION, end, DAY));
        machine.now = MACHINE_NOW.plusSeconds(9);
        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CLOSING_AUCTION);

        for (int second : new int[] {10, 11, 19, 3600}) {
            machine.now = MACHINE_NOW.plusSeconds(second);
            SessionStatus session = clock.session(EXPIRING).orElseThrow();
            assertThat(session.phase()).isEqualTo(SessionPhase.CLOSED);
            assertThat(session.allowed()).isEqualTo(AllowedActions.NONE);
            assertThat(session.confirmed()).isFalse();
            assertThat(session.instrument()).isEqualTo(EXPIRING);
        }
        assertThat(clock.session(OTHER)).isEqualTo(clock.session());
    }

    @Test
    void aProductWithoutNightHasItsMarketsSessionWhenTheDayBegins() {
        clock.observe(observedAt(MACHINE_NOW));
        clock.observe(inHoursUntil(VENUE_NOW.plusSeconds(3600), SessionPhase.CLOSED, VENUE_NOW.plusSeconds(10), DAY));
        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CLOSED);

        machine.now = MACHINE_NOW.plusSeconds(10);
        assertThat(clock.session(EXPIRING)).isEqualTo(clock.session());
    }

    @Test
    void aProductWithoutNightIsClosedWhenTheDayShouldBeginButOnlyTheNightIsHeardOf() {
        clock.observe(observedAt(MACHINE_NOW));
        clock.observe(inHoursUntil(VENUE_NOW.plusSeconds(9000), SessionPhase.CLOSED, VENUE_NOW.plusSeconds(10), DAY));

        machine.now = MACHINE_NOW.plusSeconds(10);
        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void anInstrumentThatIsClosedForGoodStaysSoOnLaterDays() {
        clock.observe(observedAt(MACHINE_NOW));
        clock.observe(ofInstrument(SessionPhase.CLOSED, null, DAY.minusDays(4)));

        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void anInstrumentsSessionOfAnotherDayOrOfALaterTimeDoesNotHold() {
        clock.observe(observedAt(MACHINE_NOW));
        clock.observe(ofInstrument(SessionPhase.CLOSED, VENUE_NOW.plusSeconds(10), DAY.minusDays(4)));
        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CONTINUOUS);

        // the venue's clock was set back since
        clock.observe(observed(VENUE_NOW.plusSeconds(60), EXPIRING, SessionPhase.CLOSED, null, DAY));
        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void anInstrumentsSessionFromBeforeThisClockIsRemembered() {
        machine.now = MACHINE_NOW.minusSeconds(3600);
        clock.observe(ofInstrument(SessionPhase.CLOSED, null, DAY));
        assertThat(clock.session(EXPIRING)).isEmpty();
        machine.now = MACHINE_NOW;
        clock.observe(observedAt(MACHINE_NOW));

        assertThat(phase(EXPIRING)).isEqualTo(SessionPhase.CLOSED);
    }

    private SessionPhase phase(InstrumentCode code) {
        return clock.session(code).orElseThrow().phase();
    }

    private static SessionObserved observedAt(Instant machine) {
        return observed(VENUE_NOW, machine, null, SessionPhase.CONTINUOUS, VENUE_NOW.plusSeconds(3600), DAY);
    }

    private static SessionObserved ofInstrument(SessionPhase phase, @Nullable Instant until, LocalDate tradeDate) {
        return observed(VENUE_NOW, EXPIRING, phase, until, tradeDate);
    }

    private static SessionObserved inHoursUntil(
            Instant continuousUntil, SessionPhase phase, Instant until, LocalDate tradeDate) {
        return observed(VENUE_NOW, MACHINE_NOW, EXPIRING, phase, until, tradeDate, continuousUntil);
    }

    private static SessionObserved observed(
            Instant venue, DerivativeCode code, SessionPhase phase, @Nullable Instant until, LocalDate tradeDate) {
        return observed(venue, MACHINE_NOW, code, phase, until, tradeDate);
    }

    private static SessionObserved observed(
            Instant venue,
            Instant machine,
            @Nullable DerivativeCode code,
            SessionPhase phase,
            @Nullable Instant until,
            LocalDate tradeDate) {
        return observed(venue, machine, code, phase, until, tradeDate, VENUE_NOW.plusSeconds(3600));
    }

    private static SessionObserved observed(
            Instant venue,
            Instant machine,
            @Nullable DerivativeCode code,
            SessionPhase phase,
            @Nullable Instant until,
            LocalDate tradeDate,
            Instant continuousUntil) {
        return new SessionObserved(
                new EventMeta(UUID.randomUUID(), venue, machine, null),
                new SessionStatus(
                        "day",
                        code,
                        phase,
                        until,
                        AllowedActions.ALL,
                        tradeDate,
                        VENUE_NOW.minusSeconds(3600),
                        continuousUntil,
                        venue,
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
