package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.SessionSignal.HaltAuctionBegan;
import io.mireu.model.market.SessionSignal.HaltAuctionEnded;
import io.mireu.model.market.SessionSignal.PhaseBegan;
import io.mireu.model.market.SessionSignal.StockMarketHalted;
import io.mireu.model.rule.KrxRules;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Halts whose announcements are doubled, late or missed. */
class HaltNewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Instrument.Derivative EXPIRING =
            new Instrument.Future(DerivativeCode.of("A056C000"), "F", DAY);

    private final SessionTracker tracker =
            new SessionTracker(new SessionTimetable(KrxCalendar.bundled(), KrxRules.current()));

    @Test
    void aDoubledHaltKeepsItsFirstStart() {
        heard(new StockMarketHalted(1), "10:00:00");
        heard(new StockMarketHalted(1), "10:15:00");

        assertThat(tracker.session(at("10:19:59")).phase()).isEqualTo(SessionPhase.HALTED);
        assertThat(tracker.session(at("10:19:59")).end()).isEqualTo(at("10:20:00"));
        assertThat(phaseAt("10:20:00")).isEqualTo(SessionPhase.HALT_AUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30:01", "10:40:00", "14:00:00"})
    void aStageHaltsOnceADay(String time) {
        haltAndResume();
        heard(new StockMarketHalted(1), time);
        assertThat(phaseAt(time)).isEqualTo(SessionPhase.CONTINUOUS);

        Instant dayAfter = seoul("2026-12-11T10:00:00");
        tracker.announced(new StockMarketHalted(1), dayAfter);
        assertThat(tracker.session(dayAfter).phase()).isEqualTo(SessionPhase.HALTED);
    }

    @Test
    void theFirstStageDoesNotHaltAfterTheSecond() {
        haltAndResume();
        heard(new StockMarketHalted(2), "13:00:00");
        heard(new HaltAuctionBegan(), "13:20:00");
        heard(new HaltAuctionEnded(), "13:30:00");
        heard(new StockMarketHalted(1), "13:31:00");
        assertThat(phaseAt("13:31:00")).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aStageIsOneOrTwo() {
        assertThatThrownBy(() -> new StockMarketHalted(3)).hasMessageContaining("3");
    }

    @Test
    void anAuctionOrAnEndOfOneThatIsRepeatedAfterItChangesNothing() {
        haltAndResume();
        heard(new HaltAuctionBegan(), "10:30:02");
        assertThat(phaseAt("10:30:02")).isEqualTo(SessionPhase.CONTINUOUS);
        heard(new HaltAuctionEnded(), "10:30:03");
        assertThat(phaseAt("10:30:03")).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aRepeatedAuctionKeepsItsFirstStart() {
        heard(new StockMarketHalted(1), "10:00:00");
        heard(new HaltAuctionBegan(), "10:20:00");
        heard(new HaltAuctionBegan(), "10:25:00");
        assertThat(tracker.session(at("10:26:00")).end()).isEqualTo(at("10:30:00"));
    }

    @Test
    void anEndOfAnAuctionThatCannotHaveBegunDoesNotEndAHalt() {
        heard(new StockMarketHalted(1), "10:00:00");
        heard(new HaltAuctionEnded(), "10:00:30");
        assertThat(phaseAt("10:00:30")).isEqualTo(SessionPhase.HALTED);
    }

    @Test
    void aRepeatedOpeningDoesNotEndAHalt() {
        heard(new PhaseBegan(SessionMarket.DAY, SessionPhase.CONTINUOUS), "09:59:59");
        heard(new StockMarketHalted(1), "10:00:00");
        heard(new PhaseBegan(SessionMarket.DAY, SessionPhase.CONTINUOUS), "10:00:01");
        assertThat(phaseAt("10:00:01")).isEqualTo(SessionPhase.HALTED);
    }

    @Test
    void anOpeningWhenTheAuctionIsDueToEndLetsTradingGoOn() {
        heard(new StockMarketHalted(1), "10:00:00");
        heard(new PhaseBegan(SessionMarket.DAY, SessionPhase.CONTINUOUS), "10:30:00");
        assertThat(phaseAt("10:30:00")).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @ParameterizedTest
    @CsvSource({"10:28:59, ALL", "10:29:00, ENTRY", "10:29:59, ENTRY", "10:30:00, ALL", "11:00:00, ALL"})
    void theFreezeEndsWithTheAuctionsExpectedEndThoughNothingIsHeard(String time, String allowed) {
        heard(new StockMarketHalted(1), "10:00:00");

        assertThat(phaseAt(time)).isEqualTo(SessionPhase.HALT_AUCTION);
        assertThat(tracker.session(at(time)).allowedAt(at(time)))
                .isEqualTo(allowed.equals("ALL") ? AllowedActions.ALL : AllowedActions.ENTRY_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"10:20:03, HALT_AUCTION", "10:29:01, HALT_AUCTION", "10:29:02, CONTINUOUS", "10:40:00, CONTINUOUS"})
    void aTradeEndsTheAuctionOnlyAboutWhenItIsDueToEnd(String time, SessionPhase phase) {
        heard(new StockMarketHalted(1), "10:00:00");
        heard(new HaltAuctionBegan(), "10:20:02");
        for (int trade = 0; trade < 3; trade++) {
            tracker.tradingSeen(at(time));
        }
        assertThat(phaseAt(time)).isEqualTo(phase);
    }

    @Test
    void tradesAfterTheExpectedEndEndAHaltWhoseAuctionWasMissed() {
        heard(new StockMarketHalted(1), "10:00:00");
        tracker.tradingSeen(at("10:21:00"));
        assertThat(phaseAt("10:21:00")).isEqualTo(SessionPhase.HALT_AUCTION);
        tracker.tradingSeen(at("10:30:10"));
        assertThat(phaseAt("10:30:10")).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(tracker.isConfirmed(at("10:30:10"))).isTrue();
    }

    @Test
    void anAuctionOfAHaltThatNobodyAnnouncedIsDisprovedByTradesThatKeepComing() {
        heard(new HaltAuctionBegan(), "11:00:00");
        tracker.tradingSeen(at("11:00:01"));
        tracker.tradingSeen(at("11:00:04"));
        assertThat(phaseAt("11:00:04")).isEqualTo(SessionPhase.HALT_AUCTION);
        tracker.tradingSeen(at("11:00:07"));
        assertThat(phaseAt("11:00:07")).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aHaltThatIsHeardOfAfterItsAuctionIsTheSame() {
        heard(new HaltAuctionBegan(), "10:20:00");
        heard(new StockMarketHalted(1), "10:20:01");
        assertThat(phaseAt("10:20:01")).isEqualTo(SessionPhase.HALT_AUCTION);
    }

    @Test
    void noHaltIsLongerThanContinuousTrading() {
        heard(new StockMarketHalted(1), "15:16:00");
        assertThat(tracker.session(at("15:20:00")).end()).isEqualTo(at("15:35:00"));
        assertThat(phaseAt("15:35:00")).isEqualTo(SessionPhase.CLOSING_AUCTION);
    }

    @Test
    void anAuctionThatASeriesEndCutsShortIsFrozenInItsLastMinute() {
        heard(new StockMarketHalted(1), "14:55:00");

        TradingSession session = tracker.session(at("15:16:00"), EXPIRING);
        assertThat(session.phase()).isEqualTo(SessionPhase.HALT_AUCTION);
        assertThat(session.end()).isEqualTo(at("15:20:00"));
        assertThat(session.frozenFrom()).isEqualTo(at("15:19:00"));
    }

    @ParameterizedTest
    @CsvSource({"A0666000, CLOSED", "005930, CLOSED", "A0166000, CONTINUOUS"})
    void onlyTradesOfDerivativesLinkedToTheIndexDisproveItsEnd(String code, SessionPhase phase) {
        heard(new SessionSignal.DayEndedEarly(), "13:00:00");
        for (int second = 1; second < 10; second++) {
            tracker.tradingSeen(InstrumentCode.of(code), at("13:00:00").plusSeconds(second));
        }
        assertThat(phaseAt("13:00:10")).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"A0666000, true", "005930, false", "A0166000, true"})
    void tradesOfDerivativesConfirmTheirContinuousTrading(String code, boolean confirmed) {
        tracker.tradingSeen(InstrumentCode.of(code), at("18:10:00"));
        assertThat(tracker.isConfirmed(at("18:10:00"))).isEqualTo(confirmed);
    }

    private void haltAndResume() {
        heard(new StockMarketHalted(1), "10:00:00");
        heard(new HaltAuctionBegan(), "10:20:00");
        heard(new HaltAuctionEnded(), "10:30:00");
    }

    private void heard(SessionSignal signal, String time) {
        tracker.announced(signal, at(time));
    }

    private SessionPhase phaseAt(String time) {
        return tracker.session(at(time)).phase();
    }

    private static Instant at(String time) {
        return seoul(DAY, time);
    }
}
