package io.mireu.model.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.DerivativeCode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KrxCalendarTest {

    private final KrxCalendar calendar = KrxCalendar.bundled();

    @ParameterizedTest
    @CsvSource({"2025, 242", "2026, 244", "2027, 245"})
    void theYearHasTheTradingDaysOfTheExchange(int year, long tradingDays) {
        long counted = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isTradingDay)
                .count();

        assertThat(counted).isEqualTo(tradingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 01-09 02-13 03-13 04-10 05-08 06-12 07-10 08-14 09-11 10-02 11-13 12-11",
        "2026, 01-08 02-12 03-12 04-09 05-14 06-11 07-09 08-13 09-10 10-08 11-12 12-10",
        "2027, 01-14 02-11 03-11 04-08 05-12 06-10 07-08 08-12 09-09 10-14 11-11 12-09"
    })
    void eachMonthlySeriesExpiresOnTheSecondThursdayOrTheTradingDayBefore(int year, String expiries) {
        String[] days = expiries.split(" ", -1);
        for (int month = 1; month <= 12; month++) {
            assertThat(calendar.monthlyExpiry(YearMonth.of(year, month))).isEqualTo(year + "-" + days[month - 1]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, 4, 2026-09-23",
        "2026-12, 5, 2026-12-30",
        "2027-09, 3, 2027-09-13",
        "2025-06, 1, 2025-06-05",
        "2026-09, 1, 2026-09-03",
        "2026-10, 1, 2026-10-01"
    })
    void aThursdayWeeklyExpiresOnItsThursdayOrTheTradingDayBefore(YearMonth month, int week, LocalDate expiry) {
        assertThat(calendar.weeklyThursdayExpiry(month, week)).isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02, 3, 2026-02-19",
        "2026-03, 1, 2026-03-03",
        "2026-05, 4, 2026-05-26",
        "2026-08, 3, 2026-08-18",
        "2026-10, 1, 2026-10-06",
        "2027-02, 2, 2027-02-10",
        "2027-03, 1, 2027-03-02",
        "2027-05, 1, 2027-05-04",
        "2027-07, 3, 2027-07-20",
        "2027-08, 3, 2027-08-17",
        "2027-10, 1, 2027-10-05",
        "2027-10, 2, 2027-10-12",
        "2027-12, 4, 2027-12-28",
        "2025-06, 2, 2025-06-09",
        "2026-08, 2, 2026-08-10",
        "2026-09, 4, 2026-09-28"
    })
    void aMondayWeeklyExpiresOnItsMondayOrTheTradingDayAfter(YearMonth month, int week, LocalDate expiry) {
        assertThat(calendar.weeklyMondayExpiry(month, week)).isEqualTo(expiry);
    }

    @Test
    void aMondayAndAThursdayWeeklyCanEndOnOneDay() {
        assertThat(calendar.weeklyMondayExpiry(YearMonth.of(2027, 9), 2))
                .isEqualTo(calendar.weeklyThursdayExpiry(YearMonth.of(2027, 9), 3));
    }

    @ParameterizedTest
    @CsvSource({
        "A016C000, 2026-12-10",
        "A056A000, 2026-10-08",
        "B016AA48, 2026-10-08",
        "2AF97320, 2025-06-09",
        "BAFBZA49, 2026-09-28",
        "BAFC0A49, 2026-10-06"
    })
    void aCodeThatNamesItsWeekTellsItsExpiry(String code, LocalDate expiry) {
        assertThat(calendar.expiry(DerivativeCode.of(code))).contains(expiry);
    }

    @Test
    void aThursdayWeeklysCodeDoesNotTellItsExpiry() {
        assertThat(calendar.expiry(DerivativeCode.of("B09FEA49"))).isEmpty();
    }

    @Test
    void theSecondThursdayHasNoWeeklySeries() {
        assertThatThrownBy(() -> calendar.weeklyThursdayExpiry(YearMonth.of(2026, 11), 2))
                .hasMessageContaining("monthly");
    }

    @Test
    void aMonthWithoutAFifthMondayHasNoSuchSeries() {
        assertThatThrownBy(() -> calendar.weeklyMondayExpiry(YearMonth.of(2026, 9), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-01-02", "2026, 2026-01-02", "2027, 2027-01-04"})
    void theFirstTradingDayOfTheYearOpensLate(int year, LocalDate first) {
        assertThat(calendar.nextTradingDay(LocalDate.of(year, 1, 1))).isEqualTo(first);
        assertThat(calendar.lateOpen(first))
                .hasValueSatisfying(time -> assertThat(time).hasToString("09:45"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void theLastTradingDayOfTheYearIsTheThirtiethOfDecember(int year) {
        LocalDate last = LocalDate.of(year, 12, 30);
        assertThat(calendar.isTradingDay(last)).isTrue();
        assertThat(calendar.isTradingDay(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-13", "2026-11-19"})
    void theDayOfTheEntranceExaminationIsAnHourLater(LocalDate day) {
        assertThat(calendar.shift(day)).hasMinutes(60);
        assertThat(calendar.shift(day.plusDays(1))).isZero();
    }

    @Test
    void onlyYearsThatTheExchangeHasNotPublishedAreProvisional() {
        assertThat(calendar.isProvisional(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void aDayBeyondTheDataIsAnErrorThatSaysWhatToDo() {
        assertThat(calendar.lastDay()).isEqualTo("2027-12-31");
        assertThat(calendar.covers(LocalDate.of(2028, 1, 1))).isFalse();
        assertThatThrownBy(() -> calendar.isTradingDay(LocalDate.of(2031, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025 to 2027")
                .hasMessageContaining("krx-calendar.txt in the folder that MIREU_KRX_DATA names");
        assertThatThrownBy(() -> calendar.nextTradingDay(LocalDate.of(2028, 1, 3)))
                .hasMessageContaining("extend the data file");
        assertThatThrownBy(() -> calendar.previousTradingDay(LocalDate.of(2024, 12, 30)))
                .hasMessageContaining("extend the data file");
        assertThatThrownBy(() -> calendar.isProvisional(LocalDate.of(2028, 1, 3)))
                .hasMessageContaining("extend the data file");
    }

    @Test
    void theTradingDaysNextToItsYearsAreKnown() {
        assertThat(calendar.previousTradingDay(LocalDate.of(2025, 1, 2))).isEqualTo("2024-12-30");
        assertThat(calendar.nextTradingDay(LocalDate.of(2027, 12, 30))).isEqualTo("2028-01-03");
        assertThat(calendar.lateOpen(LocalDate.of(2028, 1, 3))).isPresent();
        assertThat(calendar.knowsTradingDayAfter(LocalDate.of(2027, 12, 30))).isTrue();
        assertThat(calendar.knowsTradingDayAfter(LocalDate.of(2028, 1, 3))).isFalse();
    }
}
