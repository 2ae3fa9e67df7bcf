package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.SessionSignal.PhaseBegan;
import io.mireu.model.rule.KrxRules;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions that the calendar does not plan, made known by the venue or by trades. */
class UnplannedSessionTest {

    private static final LocalDate WITHOUT_NIGHT = LocalDate.of(2026, 2, 13);

    private final SessionTracker tracker =
            new SessionTracker(new SessionTimetable(KrxCalendar.bundled(), KrxRules.current()));

    @ParameterizedTest
    @CsvSource({"OPENING_AUCTION, 16:50:00", "OPENING_AUCTION, 18:50:00", "CONTINUOUS, 19:59:59"})
    void aNightIsBelievedWhenItOpensInTheEvening(SessionPhase phase, String time) {
        night(phase, evening(time));

        assertThat(tracker.session(evening(time)).phase()).isEqualTo(phase);
        assertThat(tracker.tradeDate(evening(time))).isEqualTo("2026-02-19");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUOUS,      2026-02-13T13:00:00",
        "CONTINUOUS,      2026-02-13T20:00:00",
        "OPENING_AUCTION, 2026-02-14T00:30:00",
        "CLOSING_AUCTION, 2026-02-14T04:00:00",
        "CLOSED,          2026-02-14T06:00:00",
        "CONTINUOUS,      2026-02-14T18:00:00" // a Saturday
    })
    void aNightIsNotBelievedAtAnotherTime(SessionPhase phase, String time) {
        night(phase, seoul(time));

        assertThat(tracker.session(seoul(time)).phase())
                .isEqualTo(SessionTimetable.current().at(seoul(time)).phase());
        assertThat(tracker.tradeDate(seoul(time))).isEqualTo("2026-02-13");
    }

    @Test
    void afterARestartTradesMakeANightKnown() {
        tracker.tradingSeen(evening("20:00:00"));
        tracker.tradingSeen(evening("20:00:02"));
        SessionStatus before = tracker.status(evening("20:00:03"), Instant.EPOCH);
        assertThat(before.phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(before.tradeDate()).isEqualTo("2026-02-13");
        assertThat(before.confirmed()).isFalse();

        tracker.tradingSeen(evening("20:00:06"));
        SessionStatus after = tracker.status(evening("20:00:06"), Instant.EPOCH);
        assertThat(after.market()).isEqualTo("night");
        assertThat(after.phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(after.tradeDate()).isEqualTo("2026-02-19");
        assertThat(after.confirmed()).isTrue();
        assertThat(tracker.session(seoul("2026-02-14T05:50:00")).phase()).isEqualTo(SessionPhase.CLOSING_AUCTION);
    }

    @Test
    void afterMidnightTradesMakeTheNightOfTheDayBeforeKnown() {
        for (int second = 0; second <= 6; second += 3) {
            tracker.tradingSeen(seoul("2026-02-14T02:00:00").plusSeconds(second));
        }
        assertThat(tracker.tradeDate(seoul("2026-02-14T02:00:07"))).isEqualTo("2026-02-19");
    }

    @Test
    void oneStrayFrameAgainAndAgainMakesNoNight() {
        for (int frame = 0; frame < 100; frame++) {
            tracker.tradingSeen(evening("20:00:00"));
        }
        assertThat(tracker.tradeDate(evening("20:00:01"))).isEqualTo("2026-02-13");
    }

    @Test
    void tradesBetweenTheSessionsMakeNone() {
        for (int second = 0; second < 3600; second += 10) {
            tracker.tradingSeen(evening("16:50:00").plusSeconds(second));
        }
        assertThat(tracker.session(evening("17:50:01")).phase()).isEqualTo(SessionPhase.CLOSED);
    }

    @Test
    void tradesMakeADayKnownThatTheCalendarHasClosed() {
        for (int second = 0; second <= 6; second += 3) {
            tracker.tradingSeen(seoul("2027-05-13T10:00:00").plusSeconds(second));
        }
        assertThat(tracker.tradeDate(seoul("2027-05-13T10:00:07"))).isEqualTo("2027-05-13");
        assertThat(tracker.session(seoul("2027-05-13T15:35:00")).phase()).isEqualTo(SessionPhase.CLOSING_AUCTION);
    }

    @Test
    void oldNewsOnAHolidayDoesNotOpenTheDay() {
        Instant instant = seoul("2026-07-17T13:00:00");
        tracker.announced(new PhaseBegan(SessionMarket.DAY, SessionPhase.CONTINUOUS), instant);
        assertThat(tracker.tradeDate(instant)).isEqualTo("2026-07-20");
    }

    private void night(SessionPhase phase, Instant instant) {
        tracker.announced(new PhaseBegan(SessionMarket.NIGHT, phase), instant);
    }

    private static Instant evening(String time) {
        return seoul(WITHOUT_NIGHT, time);
    }
}
