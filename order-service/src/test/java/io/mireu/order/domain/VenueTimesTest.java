package io.mireu.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.rule.KrxRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueTimesTest {

    private final VenueTimes times = new VenueTimes(new SessionTimetable(KrxCalendar.bundled(), KrxRules.current()));

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "2026-11-24, 08:30:00, 2026-11-24T08:30:00", // the day's opening auction
        "2026-11-24, 15:45:00, 2026-11-24T15:45:00",
        "2026-11-24, 17:49:59, 2026-11-24T17:49:59",
        "2026-11-24, 17:50:00, 2026-11-23T17:50:00", // Monday night
        "2026-11-24, 20:00:00, 2026-11-23T20:00:00",
        "2026-11-24, 00:00:00, 2026-11-24T00:00:00",
        "2026-11-24, 06:00:01, 2026-11-24T06:00:01"
    })
    void aNightsTimeIsOnTheEveningBeforeTheTradeDateAndAfterMidnightOnIt(
            LocalDate tradeDate, LocalTime time, LocalDateTime expected) {
        assertThat(times.at(tradeDate, time)).isEqualTo(instant(expected));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "2026-11-30, 20:00:00, 2026-11-27T20:00:00",
        "2026-11-30, 03:00:00, 2026-11-28T03:00:00", // Saturday
        "2026-11-30, 09:00:00, 2026-11-30T09:00:00"
    })
    void theNightOfAFridayIsOnFridayAndSaturdayAndBelongsToMonday(
            LocalDate tradeDate, LocalTime time, LocalDateTime expected) {
        assertThat(times.at(tradeDate, time)).isEqualTo(instant(expected));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "2026-07-20, 20:00:00, 2026-07-16T20:00:00", // Friday 07-17 is a holiday
        "2026-07-20, 05:59:59, 2026-07-17T05:59:59",
        "2026-02-19, 20:00:00, 2026-02-19T20:00:00" // no night ran before the new year's holidays
    })
    void theNightOfAHolidaysEveBelongsToTheTradingDayAfterTheHoliday(
            LocalDate tradeDate, LocalTime time, LocalDateTime expected) {
        assertThat(times.at(tradeDate, time)).isEqualTo(instant(expected));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "2026-11-19, 16:45:00, 2026-11-19T16:45:00", // examination day: all an hour later
        "2026-11-20, 18:49:59, 2026-11-20T18:49:59",
        "2026-11-20, 18:50:00, 2026-11-19T18:50:00",
        "2026-01-02, 09:40:00, 2026-01-02T09:40:00", // the year's first day opens late
        "2026-01-02, 20:00:00, 2025-12-30T20:00:00"
    })
    void irregularDaysHaveNightsOfTheirOwnHours(LocalDate tradeDate, LocalTime time, LocalDateTime expected) {
        assertThat(times.at(tradeDate, time)).isEqualTo(instant(expected));
    }

    @Test
    void onADayThatTheCalendarDoesNotKnowTheTimeIsOnTheDayItself() {
        assertThat(times.at(LocalDate.of(2041, 3, 5), LocalTime.of(20, 0)))
                .isEqualTo(instant(LocalDateTime.of(2041, 3, 5, 20, 0)));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(KrxCalendar.ZONE).toInstant();
    }
}
