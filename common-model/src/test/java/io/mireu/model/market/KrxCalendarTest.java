package io.mireu.model.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({"2025-10, 2025-10-02", "2026-12, 2026-12-10", "2027-05, 2027-05-12"})
    void theMonthlyExpiryIsTheSecondThursdayOrTheTradingDayBefore(YearMonth month, LocalDate expiry) {
        assertThat(calendar.monthlyExpiry(month)).isEqualTo(expiry);
    }

    @Test
    void aDayBeyondTheDataIsAnErrorThatSaysSo() {
        assertThatThrownBy(() -> calendar.isTradingDay(LocalDate.of(2031, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025 to 2027");
    }
}
