package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTimetableTest {

    private final SessionTimetable timetable = new SessionTimetable(KrxCalendar.bundled(), KrxRules.current());

    @ParameterizedTest
    @CsvSource({
        // a regular Wednesday and the night after it
        "2026-11-25T08:29:59, CLOSED,          DAY,   2026-11-25",
        "2026-11-25T08:30:00, OPENING_AUCTION, DAY,   2026-11-25",
        "2026-11-25T08:44:59, OPENING_AUCTION, DAY,   2026-11-25",
        "2026-11-25T08:45:00, CONTINUOUS,      DAY,   2026-11-25",
        "2026-11-25T15:34:59, CONTINUOUS,      DAY,   2026-11-25",
        "2026-11-25T15:35:00, CLOSING_AUCTION, DAY,   2026-11-25",
        "2026-11-25T15:45:00, CLOSED,          DAY,   2026-11-25",
        "2026-11-25T17:49:59, CLOSED,          DAY,   2026-11-25",
        "2026-11-25T17:50:00, OPENING_AUCTION, NIGHT, 2026-11-26",
        "2026-11-25T18:00:00, CONTINUOUS,      NIGHT, 2026-11-26",
        "2026-11-26T05:49:59, CONTINUOUS,      NIGHT, 2026-11-26",
        "2026-11-26T05:50:00, CLOSING_AUCTION, NIGHT, 2026-11-26",
        "2026-11-26T06:00:00, CLOSED,          DAY,   2026-11-26",
        // a Friday night belongs to Monday
        "2026-11-20T18:00:00, CONTINUOUS,      NIGHT, 2026-11-23",
        "2026-11-21T05:59:59, CLOSING_AUCTION, NIGHT, 2026-11-23",
        "2026-11-22T12:00:00, CLOSED,          DAY,   2026-11-23",
        // the night before a holiday runs, the holiday's own does not
        "2026-07-16T18:00:00, CONTINUOUS,      NIGHT, 2026-07-20",
        "2026-07-17T09:00:00, CLOSED,          DAY,   2026-07-20",
        "2026-07-17T18:00:00, CLOSED,          DAY,   2026-07-20",
        // no night before Lunar New Year: the trade date stays until the next trading day begins
        "2026-02-13T18:00:00, CLOSED,          DAY,   2026-02-13",
        "2026-02-18T23:59:59, CLOSED,          DAY,   2026-02-13",
        "2026-02-19T00:00:00, CLOSED,          DAY,   2026-02-19",
        // before the exchange had nights, and its first one
        "2025-06-05T18:30:00, CLOSED,          DAY,   2025-06-05",
        "2025-06-09T18:00:00, CONTINUOUS,      NIGHT, 2025-06-10",
        // the first trading day of the year: only the opening is later
        "2026-01-02T08:45:00, CLOSED,          DAY,   2026-01-02",
        "2026-01-02T09:29:59, CLOSED,          DAY,   2026-01-02",
        "2026-01-02T09:30:00, OPENING_AUCTION, DAY,   2026-01-02",
        "2026-01-02T09:45:00, CONTINUOUS,      DAY,   2026-01-02",
        "2026-01-02T15:35:00, CLOSING_AUCTION, DAY,   2026-01-02",
        "2026-01-02T17:50:00, OPENING_AUCTION, NIGHT, 2026-01-05",
        // the entrance examination: all an hour later, but not the end of the night
        "2026-11-19T09:29:59, CLOSED,          DAY,   2026-11-19",
        "2026-11-19T09:30:00, OPENING_AUCTION, DAY,   2026-11-19",
        "2026-11-19T09:45:00, CONTINUOUS,      DAY,   2026-11-19",
        "2026-11-19T16:34:59, CONTINUOUS,      DAY,   2026-11-19",
        "2026-11-19T16:35:00, CLOSING_AUCTION, DAY,   2026-11-19",
        "2026-11-19T16:45:00, CLOSED,          DAY,   2026-11-19",
        "2026-11-19T18:49:59, CLOSED,          DAY,   2026-11-19",
        "2026-11-19T18:50:00, OPENING_AUCTION, NIGHT, 2026-11-20",
        "2026-11-19T19:00:00, CONTINUOUS,      NIGHT, 2026-11-20",
        "2026-11-20T05:50:00, CLOSING_AUCTION, NIGHT, 2026-11-20",
        "2026-11-20T06:00:00, CLOSED,          DAY,   2026-11-20",
        "2025-11-13T16:44:59, CLOSING_AUCTION, DAY,   2025-11-13",
        "2025-11-13T18:59:59, OPENING_AUCTION, NIGHT, 2025-11-14",
        "2025-11-13T19:00:00, CONTINUOUS,      NIGHT, 2025-11-14",
        // other first trading days of a year
        "2025-01-02T09:44:59, OPENING_AUCTION, DAY,   2025-01-02",
        "2025-01-02T15:45:00, CLOSED,          DAY,   2025-01-02",
        "2027-01-04T09:45:00, CONTINUOUS,      DAY,   2027-01-04",
        // the opening of New York, by summer time and without
        "2026-07-08T22:30:00, CONTINUOUS,      NIGHT, 2026-07-09",
        "2026-12-08T23:30:00, CONTINUOUS,      NIGHT, 2026-12-09",
        // the year's last trading day and the night after it
        "2025-12-30T15:44:59, CLOSING_AUCTION, DAY,   2025-12-30",
        "2025-12-30T18:00:00, CONTINUOUS,      NIGHT, 2026-01-02",
        "2025-12-31T10:00:00, CLOSED,          DAY,   2026-01-02"
    })
    void theMarketIsDueTo(String time, SessionPhase phase, SessionMarket market, LocalDate tradeDate) {
        TradingSession session = timetable.at(seoul(time));

        assertThat(session.phase()).isEqualTo(phase);
        assertThat(session.market()).isEqualTo(market);
        assertThat(session.tradeDate()).isEqualTo(tradeDate);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:43:59, true, true, true", // auction
        "2026-11-25T08:44:00, true, false, false", // its last minute
        "2026-11-25T08:45:00, true, true, true", // continuous
        "2026-11-25T15:43:59, true, true, true", // closing auction
        "2026-11-25T15:44:00, true, false, false",
        "2026-11-25T15:45:00, false, false, false", // closed
        "2026-11-25T17:59:00, true, false, false", // night
        "2026-11-26T05:58:59, true, true, true",
        "2026-11-26T05:59:00, true, false, false",
        "2026-11-19T09:43:59, true, true, true", // an hour later
        "2026-11-19T09:44:00, true, false, false"
    })
    void ordersAreTakenAmendedAndCancelled(String time, boolean entry, boolean amendment, boolean cancellation) {
        Instant instant = seoul(time);

        assertThat(timetable.at(instant).allowedAt(instant))
                .isEqualTo(new AllowedActions(entry, amendment, cancellation));
    }

    @Test
    void aPhaseTellsItsBoundsAndTheTimeToTheNext() {
        TradingSession session = timetable.at(seoul("2026-11-25T23:00:00"));

        assertThat(session.start()).isEqualTo(seoul("2026-11-25T18:00:00"));
        assertThat(session.end()).isEqualTo(seoul("2026-11-26T05:50:00"));
        assertThat(session.timeLeft(seoul("2026-11-25T23:00:00")))
                .contains(Duration.ofHours(6).plusMinutes(50));
    }

    @Test
    void settlementIsAtHalfPastThreeAndAnHourLaterOnExaminationDays() {
        assertThat(timetable.settlement(LocalDate.of(2026, 12, 10))).isEqualTo(seoul("2026-12-10T15:30:00"));
        assertThat(timetable.settlement(LocalDate.of(2025, 11, 13))).isEqualTo(seoul("2025-11-13T16:30:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:00:00, CLOSED,     DAY,   2024-12-30",
        "2025-01-02T00:00:00, CLOSED,     DAY,   2025-01-02",
        "2025-01-02T09:29:59, CLOSED,     DAY,   2025-01-02",
        "2027-12-30T17:49:59, CLOSED,     DAY,   2027-12-30",
        "2027-12-30T18:00:00, CONTINUOUS, NIGHT, 2028-01-03",
        "2027-12-31T23:59:59, CLOSED,     DAY,   2028-01-03"
    })
    void theFirstAndTheLastDaysOfTheDataAreKnown(
            String time, SessionPhase phase, SessionMarket market, LocalDate tradeDate) {
        theMarketIsDueTo(time, phase, market, tradeDate);
    }

    @Test
    void aTimeBeyondTheDataIsAnErrorThatSaysWhatToDo() {
        assertThatThrownBy(() -> timetable.at(seoul("2028-01-04T10:00:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("extend the data file");
    }
}
