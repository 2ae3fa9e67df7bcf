package io.mireu.marketdata.adapter.in.ls;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Silence counts only where an instrument trades. */
class SessionFlowTest {

    private static final Instant MACHINE = Instant.parse("2031-01-05T18:00:00Z");
    private static final Registration TRADES = new Registration(RealtimeTr.FC9, MINI.value());

    private final FollowedClock clock = new FollowedClock(Clock.fixed(MACHINE, ZoneOffset.UTC));
    private final SessionTracker tracker = new SessionTracker(SessionTimetable.current());
    private final FollowedInstruments instruments = new FollowedInstruments(clock, tracker);
    private final SessionFlow flow = new SessionFlow(clock, tracker, instruments);

    @BeforeEach
    void theFrontFutureIsFollowed() {
        instruments.become(
                InstrumentMaster.of(List.of(new Instrument.Future(MINI, "MF 2612", LocalDate.of(2026, 12, 10)))));
    }

    @Test
    void nothingIsExpectedBeforeTheVenuesClockIsKnown() {
        assertThat(flow.isExpected(TRADES)).isFalse();
    }

    @Test
    void tradesAndBooksAreExpectedInContinuousTradingAndAnnouncementsNever() {
        itIs("10:00:00");

        assertThat(flow.isExpected(TRADES)).isTrue();
        assertThat(flow.isExpected(new Registration(RealtimeTr.FH9, MINI.value())))
                .isTrue();
        assertThat(flow.isExpected(Registration.of(RealtimeTr.JIF))).isFalse();
        assertThat(flow.isExpected(Registration.of(RealtimeTr.C01))).isFalse();
    }

    @Test
    void nothingIsExpectedOfAnInstrumentThatIsNotFollowed() {
        itIs("10:00:00");

        assertThat(flow.isExpected(new Registration(RealtimeTr.FC9, "A0571000")))
                .isFalse();
    }

    @Test
    void nothingIsExpectedInAnAuctionAfterTheCloseAndOfTheDayAtNight() {
        for (String time : List.of("08:40:00", "15:40:00", "16:30:00", "19:00:00")) {
            itIs(time);
            assertThat(flow.isExpected(TRADES)).as(time).isFalse();
        }
    }

    @Test
    void atNightTradesAndBooksOfTheNightAreExpectedAndByDayTheyAreNot() {
        Registration trades = new Registration(RealtimeTr.DC0, MINI.value());
        itIs("19:00:00");
        assertThat(flow.isExpected(trades)).isTrue();
        assertThat(flow.isExpected(new Registration(RealtimeTr.DH0, MINI.value())))
                .isTrue();

        for (String time : List.of("10:00:00", "17:55:00", "05:55:00")) {
            itIs(time);
            assertThat(flow.isExpected(trades)).as(time).isFalse();
        }
    }

    @Test
    void nothingIsExpectedAfterTheVenueHasAnnouncedTheEnd() {
        itIs("10:00:00");
        tracker.announced(new SessionSignal.PhaseBegan(SessionMarket.DAY, SessionPhase.CLOSED), clock.now());

        assertThat(flow.isExpected(TRADES)).isFalse();
    }

    @Test
    void nothingIsExpectedOfAFutureOnItsLastAfternoon() {
        clock.accept(new ClockReading(Instant.parse("2026-12-10T06:25:00Z"), MACHINE, Duration.ZERO));

        assertThat(flow.isExpected(TRADES)).isFalse();
    }

    private void itIs(String time) {
        clock.accept(new ClockReading(at(time), MACHINE, Duration.ZERO));
    }
}
