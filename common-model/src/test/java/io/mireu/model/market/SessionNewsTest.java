package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionSignal.PhaseBegan;
import io.mireu.model.rule.KrxRules;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News that is old, late, doubled or wrong, and how trades put it right. */
class SessionNewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);

    private final SessionTimetable timetable = new SessionTimetable(KrxCalendar.bundled(), KrxRules.current());
    private final SessionTracker tracker = new SessionTracker(timetable);

    @ParameterizedTest
    @CsvSource({
        "DAY,   CONTINUOUS,      20:00:00",
        "DAY,   OPENING_AUCTION, 20:00:00",
        "DAY,   CLOSED,          19:00:00",
        "DAY,   CLOSING_AUCTION, 19:00:00",
        "DAY,   CLOSED,          08:30:30",
        "DAY,   CLOSING_AUCTION, 08:40:00",
        "DAY,   CONTINUOUS,      08:00:00", // no auction came before
        "DAY,   CONTINUOUS,      15:36:00",
        "DAY,   OPENING_AUCTION, 15:36:00",
        "DAY,   CLOSING_AUCTION, 15:45:02",
        "DAY,   CONTINUOUS,      16:00:00",
        "NIGHT, CONTINUOUS,      13:00:00",
        "NIGHT, CLOSED,          08:50:00",
        "NIGHT, CLOSING_AUCTION, 08:50:00",
        "NIGHT, CLOSED,          17:55:00"
    })
    void newsThatCannotBeTrueChangesNothing(SessionMarket market, SessionPhase phase, String time) {
        tracker.announced(new PhaseBegan(market, phase), at(time));

        for (int second : new int[] {0, 1, 60, 600, 3600}) {
            Instant instant = at(time).plusSeconds(second);
            assertThat(tracker.session(instant)).isEqualTo(timetable.at(instant));
        }
        assertThat(tracker.isConfirmed(at(time))).isFalse();
    }

    @Test
    void aPhaseThatWasLeftBehindDoesNotComeAgain() {
        day(SessionPhase.OPENING_AUCTION, "08:30:00");
        day(SessionPhase.CONTINUOUS, "08:45:00");
        day(SessionPhase.OPENING_AUCTION, "08:45:00.2");
        assertThat(phaseAt("08:45:01")).isEqualTo(SessionPhase.CONTINUOUS);

        day(SessionPhase.CLOSING_AUCTION, "15:35:00");
        day(SessionPhase.CONTINUOUS, "15:35:00.2");
        assertThat(phaseAt("15:36:00")).isEqualTo(SessionPhase.CLOSING_AUCTION);

        day(SessionPhase.CLOSED, "15:45:00");
        day(SessionPhase.CLOSING_AUCTION, "15:45:02");
        assertThat(phaseAt("15:45:03")).isEqualTo(SessionPhase.CLOSED);
        assertThat(tracker.isConfirmed(at("15:45:03"))).isTrue();
    }

    @Test
    void tradesThatWereSeenOpenTheMarketAsWellAsNews() {
        tracker.tradingSeen(at("08:45:01"));
        day(SessionPhase.OPENING_AUCTION, "08:45:02");
        assertThat(phaseAt("08:45:03")).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aDayThatEndedEarlyIsOverForGood() {
        tracker.announced(new SessionSignal.DayEndedEarly(), at("13:00:00"));
        day(SessionPhase.CONTINUOUS, "13:10:00");
        assertThat(phaseAt("13:10:01")).isEqualTo(SessionPhase.CLOSED);
        tracker.tradingSeen(at("12:59:58"));
        day(SessionPhase.CLOSING_AUCTION, "15:35:00");
        assertThat(phaseAt("15:35:01")).isEqualTo(SessionPhase.CLOSED);
        assertThat(phaseAt("17:50:00")).isEqualTo(SessionPhase.OPENING_AUCTION);
    }

    @Test
    void anOpeningThatComesRightAfterAnEarlyCloseIsOld() {
        day(SessionPhase.CLOSED, "13:00:00");
        day(SessionPhase.CONTINUOUS, "13:00:02");
        assertThat(phaseAt("13:00:03")).isEqualTo(SessionPhase.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, 10:00:00", "CLOSING_AUCTION, 10:00:00", "OPENING_AUCTION, 10:00:00"})
    void tradesThatKeepComingDisproveAPhase(SessionPhase phase, String time) {
        day(phase, time);
        tracker.tradingSeen(at("10:00:01"));
        tracker.tradingSeen(at("10:00:02"));
        tracker.tradingSeen(at("10:00:03"));
        assertThat(phaseAt("10:00:03")).isEqualTo(phase);

        tracker.tradingSeen(at("10:00:06"));
        assertThat(phaseAt("10:00:06")).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(tracker.isConfirmed(at("10:00:06"))).isTrue();
        assertThat(phaseAt("15:35:00")).isEqualTo(SessionPhase.CLOSING_AUCTION);
    }

    @Test
    void tradesFromBeforeAnEarlyCloseDoNotDisproveIt() {
        day(SessionPhase.CLOSED, "13:00:00");
        for (int second = 0; second < 60; second++) {
            tracker.tradingSeen(at("12:59:00").plusSeconds(second));
        }
        assertThat(phaseAt("13:00:30")).isEqualTo(SessionPhase.CLOSED);
        assertThat(phaseAt("12:59:00")).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void twoTradesDisproveNothingHoweverFarApart() {
        day(SessionPhase.CLOSED, "10:00:00");
        tracker.tradingSeen(at("10:00:01"));
        tracker.tradingSeen(at("11:00:00"));
        assertThat(phaseAt("11:00:00")).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void aTradeOfTheDayThatComesInLateSaysNothingOfTheNight() {
        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.OPENING_AUCTION), at("17:50:00"));
        tracker.tradingSeen(at("15:34:59"));
        assertThat(tracker.isConfirmed(at("17:50:01"))).isTrue();
    }

    @Test
    void aTradeConfirmsThoughTheVenuesClockWasSetBack() {
        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.OPENING_AUCTION), at("17:50:00"));
        tracker.reconnected(at("10:00:00"));
        tracker.tradingSeen(at("10:00:01"));
        assertThat(tracker.isConfirmed(at("10:00:02"))).isTrue();
    }

    @Test
    void theClosedTimeBeforeADayDoesNotConfirmTheOneAfterIt() {
        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.CLOSED), at("06:00:00"));
        assertThat(tracker.isConfirmed(at("06:00:01"))).isTrue();
        day(SessionPhase.CONTINUOUS, "08:45:00");
        assertThat(tracker.isConfirmed(at("15:45:01"))).isFalse();
    }

    @Test
    void tradesOfTheClosingPriceAreNoTrading() {
        for (int second = 0; second < 60; second++) {
            tracker.tradingSeen(at("15:44:50").plusSeconds(second));
        }
        assertThat(phaseAt("15:46:00")).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void aCloseBeforeALateOpeningIsNone() {
        day(SessionPhase.OPENING_AUCTION, "08:30:00");
        day(SessionPhase.CLOSED, "08:40:00");
        assertThat(phaseAt("08:40:01")).isEqualTo(SessionPhase.OPENING_AUCTION);

        day(SessionPhase.OPENING_AUCTION, "09:30:00");
        assertThat(phaseAt("09:30:00")).isEqualTo(SessionPhase.OPENING_AUCTION);
        day(SessionPhase.CONTINUOUS, "09:45:00");
        assertThat(phaseAt("09:45:00")).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aDayThatOpensAnHourEarlierThanPlannedIsOpen() {
        day(SessionPhase.OPENING_AUCTION, "07:30:00");
        assertThat(phaseAt("07:30:00")).isEqualTo(SessionPhase.OPENING_AUCTION);
        day(SessionPhase.CONTINUOUS, "07:45:00");

        for (String time : new String[] {"07:45:00", "08:30:00", "08:45:00", "10:00:00"}) {
            assertThat(phaseAt(time)).isEqualTo(SessionPhase.CONTINUOUS);
            assertThat(tracker.isConfirmed(at(time))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // what is announced, when, an instant of free orders and one of its last minute
        "OPENING_AUCTION, 08:29:59, 08:43:59, 08:44:00",
        "OPENING_AUCTION, 09:30:00, 09:43:59, 09:44:00",
        "CLOSING_AUCTION, 15:34:59, 15:43:59, 15:44:00",
        "CLOSING_AUCTION, 14:00:00, 14:08:59, 14:09:00"
    })
    void anAnnouncedAuctionIsFrozenInItsLastMinute(SessionPhase phase, String time, String free, String frozen) {
        day(phase, time);

        assertThat(tracker.session(at(free)).allowedAt(at(free))).isEqualTo(AllowedActions.ALL);
        assertThat(tracker.session(at(frozen)).allowedAt(at(frozen))).isEqualTo(AllowedActions.ENTRY_ONLY);
    }

    @Test
    void anAuctionThatTakesLongerThanExpectedTakesChangesAgain() {
        day(SessionPhase.OPENING_AUCTION, "09:30:00");
        assertThat(tracker.session(at("09:45:00")).allowedAt(at("09:45:00"))).isEqualTo(AllowedActions.ALL);
        assertThat(phaseAt("09:45:00")).isEqualTo(SessionPhase.OPENING_AUCTION);
    }

    @ParameterizedTest
    @CsvSource({"CLOSING_AUCTION, 15:10:01", "CLOSED, 15:20:01", "CLOSED, 15:19:59"})
    void whatIsAnnouncedWhenSeriesExpireIsTheirsAndNotTheMarkets(SessionPhase phase, String time) {
        Instant instant = seoul(EXPIRY, time);
        tracker.announced(new PhaseBegan(SessionMarket.DAY, phase), instant);
        assertThat(tracker.session(instant).phase()).isEqualTo(SessionPhase.CONTINUOUS);

        Instant onAnotherDay = at(time);
        SessionTracker other = new SessionTracker(timetable);
        other.announced(new PhaseBegan(SessionMarket.DAY, phase), onAnotherDay);
        assertThat(other.session(onAnotherDay).phase()).isEqualTo(phase);
    }

    @Test
    void theFreezeOfAMarketsAuctionEndsWithASeriesThatExpires() {
        Instrument.Derivative expiring = new Instrument.Future(DerivativeCode.of("A056C000"), "F", EXPIRY);
        tracker.announced(new PhaseBegan(SessionMarket.DAY, SessionPhase.CLOSING_AUCTION), seoul(EXPIRY, "15:12:00"));

        TradingSession session = tracker.session(seoul(EXPIRY, "15:13:00"), expiring);
        assertThat(session.end()).isEqualTo(seoul(EXPIRY, "15:20:00"));
        assertThat(session.frozenFrom()).isEqualTo(seoul(EXPIRY, "15:19:00"));
    }

    private void day(SessionPhase phase, String time) {
        tracker.announced(new PhaseBegan(SessionMarket.DAY, phase), at(time));
    }

    private SessionPhase phaseAt(String time) {
        return tracker.session(at(time)).phase();
    }

    private static Instant at(String time) {
        return seoul(DAY, time);
    }
}
