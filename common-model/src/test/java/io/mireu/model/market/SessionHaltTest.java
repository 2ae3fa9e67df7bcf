package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionSignal.PhaseBegan;
import io.mireu.model.rule.KrxRules;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionHaltTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Instrument.Derivative EXPIRING =
            new Instrument.Future(DerivativeCode.of("A056C000"), "F", DAY);

    private final SessionTracker tracker =
            new SessionTracker(new SessionTimetable(KrxCalendar.bundled(), KrxRules.current()));

    @BeforeEach
    void open() {
        tracker.announced(new PhaseBegan(SessionMarket.DAY, SessionPhase.CONTINUOUS), at("08:45:00"));
    }

    @Test
    void theStockMarketsBreakerHaltsForTwentyMinutesWithCancellationOnly() {
        halted("10:00:00");

        SessionStatus status = statusAt("10:00:00");
        assertThat(status.phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(status.phaseUntil()).isEqualTo(at("10:20:00"));
        assertThat(status.allowed()).isEqualTo(AllowedActions.CANCELLATION_ONLY);
        assertThat(status.confirmed()).isTrue();
        assertThat(status.tradeDate()).isEqualTo(DAY);
    }

    @Test
    void ordersAreCollectedForTenMinutesOnceTheVenueSaysSo() {
        halted("10:00:00");
        tracker.announced(new SessionSignal.HaltAuctionBegan(), at("10:20:02"));

        SessionStatus status = statusAt("10:20:02");
        assertThat(status.phase()).isEqualTo(SessionPhase.HALT_AUCTION);
        assertThat(status.phaseUntil()).isEqualTo(at("10:30:02"));
        assertThat(status.allowed()).isEqualTo(AllowedActions.ALL);
        assertThat(status.confirmed()).isTrue();
        assertThat(statusAt("10:29:02").allowed()).isEqualTo(AllowedActions.ENTRY_ONLY);
    }

    @Test
    void whenTheHaltsTimeHasPassedTheAuctionIsThereUnconfirmed() {
        halted("10:00:00");

        assertThat(statusAt("10:19:59").phase()).isEqualTo(SessionPhase.HALTED);
        SessionStatus status = statusAt("10:20:00");
        assertThat(status.phase()).isEqualTo(SessionPhase.HALT_AUCTION);
        assertThat(status.phaseUntil()).isEqualTo(at("10:30:00"));
        assertThat(status.confirmed()).isFalse();
    }

    @Test
    void noTimeAloneEndsTheAuctionAfterAHalt() {
        halted("10:00:00");

        for (String time : new String[] {"10:30:00", "11:00:00", "15:34:59"}) {
            assertThat(statusAt(time).phase()).isEqualTo(SessionPhase.HALT_AUCTION);
            assertThat(statusAt(time).phaseUntil()).isEqualTo(at("15:35:00"));
        }
        assertThat(statusAt("15:35:00").phase()).isEqualTo(SessionPhase.CLOSING_AUCTION);
        assertThat(tracker.session(seoul("2026-12-11T10:00:00")).phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void theAnnouncedEndOfTheAuctionLetsTradingGoOn() {
        halted("10:00:00");
        tracker.announced(new SessionSignal.HaltAuctionBegan(), at("10:20:00"));
        tracker.announced(new SessionSignal.HaltAuctionEnded(), at("10:30:00"));

        assertThat(statusAt("10:30:00").phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(statusAt("10:30:00").confirmed()).isTrue();
        assertThat(statusAt("10:30:00").phaseUntil()).isEqualTo(at("15:35:00"));
    }

    @Test
    void aTradeAfterTheAuctionBeganLetsTradingGoOn() {
        halted("10:00:00");
        tracker.tradingSeen(at("10:30:01"));

        assertThat(statusAt("10:30:01").phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(statusAt("10:30:01").confirmed()).isTrue();
    }

    @Test
    void aTradeThatComesInLateDoesNotEndAHalt() {
        halted("10:00:00");
        tracker.tradingSeen(at("09:59:59"));
        tracker.tradingSeen(at("10:00:01"));

        assertThat(statusAt("10:00:02").phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(statusAt("10:00:02").confirmed()).isTrue();
    }

    @Test
    void theSecondStageHaltsAnew() {
        halted("10:00:00");
        tracker.announced(new SessionSignal.HaltAuctionBegan(), at("10:20:00"));
        tracker.announced(new SessionSignal.HaltAuctionEnded(), at("10:30:00"));
        tracker.announced(new SessionSignal.StockMarketHalted(2), at("13:00:00"));

        assertThat(statusAt("13:19:59").phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(statusAt("13:20:00").phase()).isEqualTo(SessionPhase.HALT_AUCTION);
        assertThat(statusAt("13:20:00").confirmed()).isFalse();
    }

    @Test
    void ordersTakenAfterAHaltThatWasMissedAreAnAuction() {
        tracker.announced(new SessionSignal.HaltAuctionBegan(), at("10:20:00"));
        assertThat(statusAt("10:20:00").phase()).isEqualTo(SessionPhase.HALT_AUCTION);
    }

    @Test
    void afterAReconnectInAHaltNothingIsConfirmedAndATradeEndsIt() {
        halted("10:00:00");
        tracker.reconnected(at("10:05:00"));
        assertThat(statusAt("10:05:00").phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(statusAt("10:05:00").confirmed()).isFalse();

        tracker.tradingSeen(at("10:31:00"));
        assertThat(statusAt("10:31:00").phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void theDayCanEndInAHalt() {
        halted("10:00:00");
        tracker.announced(new SessionSignal.DayEndedEarly(), at("10:10:00"));
        assertThat(statusAt("10:10:00").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(statusAt("15:40:00").phase()).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void theNightIsNotHalted() {
        halted("19:00:00");
        assertThat(statusAt("19:00:00").phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aHaltStopsASeriesOnItsLastDayUntilItsOwnEnd() {
        halted("14:49:00");

        assertThat(expiringAt("15:08:59").phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(expiringAt("15:15:00").phase()).isEqualTo(SessionPhase.HALT_AUCTION);
        assertThat(expiringAt("15:19:59").phase()).isEqualTo(SessionPhase.HALT_AUCTION);
        assertThat(expiringAt("15:20:00").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(expiringAt("15:20:00").phaseUntil()).isNull();
    }

    @Test
    void aSeriesOnItsLastDayHasItsOwnEndOfContinuousTrading() {
        SessionStatus status = expiringAt("10:00:00");

        assertThat(status.key()).isEqualTo("A056C000");
        assertThat(status.continuousUntil()).isEqualTo(at("15:10:00"));
        assertThat(status.confirmed()).isTrue();
    }

    private void halted(String time) {
        tracker.announced(new SessionSignal.StockMarketHalted(1), at(time));
    }

    private SessionStatus expiringAt(String time) {
        return tracker.status(EXPIRING, at(time), Instant.EPOCH);
    }

    private SessionStatus statusAt(String time) {
        return tracker.status(at(time), Instant.EPOCH);
    }

    private static Instant at(String time) {
        return seoul(DAY, time);
    }
}
