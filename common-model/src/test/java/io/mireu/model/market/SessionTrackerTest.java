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

class SessionTrackerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final SessionTracker tracker =
            new SessionTracker(new SessionTimetable(KrxCalendar.bundled(), KrxRules.current()));

    @ParameterizedTest
    @CsvSource({
        "08:29:59, CLOSED",
        "08:30:00, OPENING_AUCTION",
        "08:44:59, OPENING_AUCTION",
        "08:45:00, CONTINUOUS",
        "15:34:59, CONTINUOUS",
        "15:35:00, CLOSING_AUCTION",
        "15:45:00, CLOSED"
    })
    void theTimetableAloneSaysThePhaseUnconfirmed(String time, SessionPhase phase) {
        SessionStatus status = statusAt(time);

        assertThat(status.market()).isEqualTo("day");
        assertThat(status.instrument()).isNull();
        assertThat(status.phase()).isEqualTo(phase);
        assertThat(status.confirmed()).isFalse();
        assertThat(status.tradeDate()).isEqualTo(DAY);
        assertThat(status.continuousFrom()).isEqualTo(at("08:45:00"));
        assertThat(status.continuousUntil()).isEqualTo(at("15:35:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,   OPENING_AUCTION, 08:30:00",
        "DAY,   CONTINUOUS,      08:45:00",
        "DAY,   CLOSING_AUCTION, 15:35:00",
        "DAY,   CLOSED,          15:45:00",
        "NIGHT, OPENING_AUCTION, 17:50:00",
        "NIGHT, CONTINUOUS,      18:00:00"
    })
    void anAnnouncementConfirmsThePhaseEvenWhenItComesASecondEarlyOrLate(
            SessionMarket market, SessionPhase phase, String time) {
        for (int second = -1; second <= 1; second++) {
            SessionTracker own = new SessionTracker(SessionTimetable.current());
            Instant heard = at(time).plusSeconds(second);
            own.announced(new PhaseBegan(market, phase), heard);

            for (Instant instant : new Instant[] {heard, at(time).plusSeconds(1), at(time).plusSeconds(60)}) {
                SessionStatus status = own.status(instant, Instant.EPOCH);
                assertThat(status.phase()).isEqualTo(phase);
                assertThat(status.market()).isEqualTo(market.key());
                assertThat(status.confirmed()).isTrue();
            }
        }
    }

    @Test
    void theEndOfTheNightConfirmsThatTheMarketIsClosed() {
        Instant end = seoul("2026-11-24T06:00:00");
        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.CLOSING_AUCTION), end.minusSeconds(600));
        assertThat(tracker.isConfirmed(end.minusSeconds(1))).isTrue();
        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.CLOSED), end.plusMillis(300));

        assertThat(tracker.session(end.plusSeconds(1)).phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(tracker.isConfirmed(end.plusSeconds(1))).isTrue();
    }

    @Test
    void aConfirmedPhaseStaysSoAndTheNextOneIsUnconfirmed() {
        day(SessionPhase.CONTINUOUS, "08:45:01");

        assertThat(statusAt("15:34:59").confirmed()).isTrue();
        assertThat(statusAt("15:35:00").phase()).isEqualTo(SessionPhase.CLOSING_AUCTION);
        assertThat(statusAt("15:35:00").confirmed()).isFalse();
    }

    @Test
    void aLateOpeningIsAnAuctionUntilItOpens() {
        day(SessionPhase.OPENING_AUCTION, "09:30:00");
        assertThat(statusAt("09:44:59").phase()).isEqualTo(SessionPhase.OPENING_AUCTION);
        assertThat(statusAt("09:44:59").allowed().entry()).isTrue();

        day(SessionPhase.CONTINUOUS, "09:45:00");
        assertThat(statusAt("09:45:00").phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(statusAt("09:45:00").confirmed()).isTrue();
        assertThat(statusAt("15:35:00").phase()).isEqualTo(SessionPhase.CLOSING_AUCTION);
    }

    @Test
    void anInstrumentFollowsWhatIsAnnouncedAgainstTheTimetable() {
        Instrument.Derivative future =
                new Instrument.Future(DerivativeCode.of("A056C000"), "F", LocalDate.of(2026, 12, 10));
        day(SessionPhase.CLOSED, "13:00:00");

        assertThat(tracker.session(at("13:00:01"), future)).isEqualTo(tracker.session(at("13:00:01")));
    }

    @Test
    void anEarlyCloseHoldsForTheRestOfTheSessionAndNotForTheNext() {
        day(SessionPhase.CLOSED, "13:00:00");

        assertThat(statusAt("13:00:01").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(statusAt("13:00:01").phaseUntil()).isEqualTo(at("17:50:00"));
        assertThat(statusAt("13:00:01").allowed()).isEqualTo(AllowedActions.NONE);
        assertThat(statusAt("15:36:00").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(statusAt("17:50:00").phase()).isEqualTo(SessionPhase.OPENING_AUCTION);
        assertThat(tracker.session(seoul("2026-11-24T09:00:00")).phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aDayThatEndsEarlyIsClosedForTheRestOfIt() {
        tracker.announced(new SessionSignal.DayEndedEarly(), at("13:00:00"));
        assertThat(statusAt("15:36:00").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(statusAt("15:36:00").confirmed()).isTrue();
    }

    @Test
    void anEarlyEndOfTheDayIsNotOneOfTheNight() {
        tracker.announced(new SessionSignal.DayEndedEarly(), at("13:00:00"));
        assertThat(statusAt("14:00:00").phase()).isEqualTo(SessionPhase.CLOSED);

        tracker.announced(new SessionSignal.DayEndedEarly(), at("19:00:00"));
        assertThat(statusAt("19:00:01").phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aMarketThatOpensAgainAfterAnEarlyCloseIsOpen() {
        day(SessionPhase.CLOSED, "13:00:00");
        day(SessionPhase.CONTINUOUS, "13:10:00");

        assertThat(statusAt("13:10:00").phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(statusAt("13:10:00").confirmed()).isTrue();
    }

    @Test
    void aNightThatWasNotPlannedIsBelievedWhenTheVenueOpensIt() {
        Instant opened = seoul("2026-02-13T18:00:00");
        assertThat(tracker.session(opened).phase()).isEqualTo(SessionPhase.CLOSED);

        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.CONTINUOUS), opened);

        SessionStatus status = tracker.status(seoul("2026-02-14T02:00:00"), Instant.EPOCH);
        assertThat(status.market()).isEqualTo("night");
        assertThat(status.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(status.tradeDate()).isEqualTo("2026-02-19");
        assertThat(status.confirmed()).isTrue();
        assertThat(tracker.session(seoul("2026-02-14T06:00:00")).phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(tracker.tradeDate(seoul("2026-02-14T06:00:00"))).isEqualTo("2026-02-19");
    }

    @Test
    void aNightOnAHolidayIsBelievedAfterMidnightToo() {
        Instant auction = seoul("2026-07-18T05:50:00");

        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.CLOSING_AUCTION), auction);

        assertThat(tracker.session(auction).phase()).isEqualTo(SessionPhase.CLOSING_AUCTION);
        assertThat(tracker.tradeDate(auction)).isEqualTo("2026-07-20");
    }

    @Test
    void anEndOfANightThatNeverRanChangesNothing() {
        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, SessionPhase.CLOSED), seoul("2026-02-14T06:00:00"));
        assertThat(tracker.tradeDate(seoul("2026-02-14T07:00:00"))).isEqualTo("2026-02-13");
    }

    @Test
    void aDayThatTheCalendarHasClosedIsBelievedWhenTheVenueOpensIt() {
        Instant opened = seoul("2027-05-13T08:45:00");
        tracker.announced(new PhaseBegan(SessionMarket.DAY, SessionPhase.CONTINUOUS), opened);

        assertThat(tracker.session(opened).phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(tracker.tradeDate(opened)).isEqualTo("2027-05-13");
    }

    @Test
    void newsOfTheDayOnAWeekendChangesNothing() {
        Instant sunday = seoul("2026-11-22T12:00:00");
        tracker.announced(new PhaseBegan(SessionMarket.DAY, SessionPhase.CONTINUOUS), sunday);
        assertThat(tracker.session(sunday).phase()).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void afterARestartATradeConfirmsContinuousTradingForTheWholePhase() {
        assertThat(statusAt("10:00:00").confirmed()).isFalse();

        tracker.tradingSeen(at("10:00:00"));

        assertThat(statusAt("10:00:00").confirmed()).isTrue();
        assertThat(statusAt("15:34:59").confirmed()).isTrue();
        assertThat(statusAt("15:35:00").confirmed()).isFalse();
    }

    @Test
    void aTradeOfTheDayDoesNotConfirmTheNight() {
        tracker.tradingSeen(at("10:00:00"));
        assertThat(statusAt("19:00:00").confirmed()).isFalse();
        tracker.tradingSeen(at("19:00:01"));
        assertThat(statusAt("19:00:01").confirmed()).isTrue();
    }

    @Test
    void afterAReconnectThePhaseIsUnconfirmedUntilATradeAgrees() {
        day(SessionPhase.CONTINUOUS, "08:45:00");
        tracker.reconnected(at("11:00:00"));
        assertThat(statusAt("11:00:00").phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(statusAt("11:00:00").confirmed()).isFalse();

        tracker.tradingSeen(at("10:59:59"));
        assertThat(statusAt("11:00:01").confirmed()).isFalse();
        tracker.tradingSeen(at("11:00:01"));
        assertThat(statusAt("11:00:01").confirmed()).isTrue();
    }

    @Test
    void afterAReconnectThePhaseIsUnconfirmedUntilAnAnnouncementAgrees() {
        day(SessionPhase.CONTINUOUS, "08:45:00");
        tracker.reconnected(at("15:30:00"));
        day(SessionPhase.CLOSING_AUCTION, "15:35:00");
        assertThat(statusAt("15:36:00").confirmed()).isTrue();
    }

    @Test
    void anEarlyCloseOutlivesAReconnectUnconfirmed() {
        day(SessionPhase.CLOSED, "13:00:00");
        tracker.reconnected(at("13:05:00"));
        tracker.tradingSeen(at("13:05:01"));

        assertThat(statusAt("13:06:00").phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(statusAt("13:06:00").confirmed()).isFalse();
    }

    private void day(SessionPhase phase, String time) {
        tracker.announced(new PhaseBegan(SessionMarket.DAY, phase), at(time));
    }

    private SessionStatus statusAt(String time) {
        return tracker.status(at(time), Instant.EPOCH);
    }

    private static Instant at(String time) {
        return seoul(DAY, time);
    }
}
