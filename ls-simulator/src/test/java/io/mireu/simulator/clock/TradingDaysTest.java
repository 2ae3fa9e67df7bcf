package io.mireu.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.market.KrxCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingDaysTest {

    private final TradingDays days = new TradingDays(KrxCalendar.bundled());

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-23", // a Sunday
        "2026-11-23, 2026-11-24",
        "2026-12-30, 2027-01-04", // the year's last day
        "2026-09-23, 2026-09-28", // Chuseok
        "2031-05-06, 2027-10-25", // far beyond the calendar
        "2027-12-30, 2027-10-25", // no front month left in the calendar
        "2019-01-01, 2027-10-25" // before the calendar
    })
    void aVenueStartsOnATradingDayWithAFrontMonthWheneverTheMachineThinksItIs(LocalDate machine, LocalDate venue) {
        LocalDate start = days.startingAfter(machine);
        assertThat(start).isEqualTo(venue);
        YearMonth front = days.frontMonth(start, 8);
        assertThat(start.plusDays(8)).isBeforeOrEqualTo(days.expiry(front));
    }

    @Test
    void theFrontMonthIsTheNextOneWhenItsExpiryIsNear() {
        assertThat(days.frontMonth(LocalDate.of(2026, 11, 24), 8)).isEqualTo(YearMonth.of(2026, 12));
        assertThat(days.frontMonth(LocalDate.of(2026, 12, 4), 8)).isEqualTo(YearMonth.of(2027, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 08:45, 15:34, 15:45",
        "2026-11-19, 09:45, 16:34, 16:45", // the entrance examination
        "2027-01-04, 09:45, 15:34, 15:45", // the year's first trading day
        "2031-01-03, 08:45, 15:34, 15:45" // beyond the calendar
    })
    void theVenueHasTheHoursOfTheExchange(LocalDate day, LocalTime open, LocalTime roll, LocalTime close) {
        assertThat(days.open(day)).isEqualTo(open);
        assertThat(days.roll(day)).isEqualTo(roll);
        assertThat(VenueTime.of(days.hours(day).close()).toLocalTime()).isEqualTo(close);
    }

    @Test
    void expiriesAreTheCalendarsAndBeyondItSecondThursdays() {
        assertThat(days.expiry(YearMonth.of(2027, 5))).isEqualTo("2027-05-12");
        assertThat(days.expiry(YearMonth.of(2031, 5))).isEqualTo("2031-05-08");
    }

    @Test
    void theVenuesTimeRunsOnlyByWhatElapsed() {
        AtomicLong elapsed = new AtomicLong(123);
        VenueClock clock = new VenueClock(LocalDateTime.parse("2027-11-25T09:45:00"), elapsed::get, 2);
        elapsed.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(clock.now()).isEqualTo("2027-11-25T09:46:00");
        clock.moveTo(LocalDateTime.parse("2027-11-26T08:45:00"));
        assertThat(clock.now()).isEqualTo("2027-11-26T08:45:00");
    }
}
