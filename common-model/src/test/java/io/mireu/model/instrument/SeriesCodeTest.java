package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesCodeTest {

    @ParameterizedTest
    @CsvSource({
        "01, 2023-08-07, 2308W1",
        "97, 2025-06-09, 2506W2",
        "BR, 2026-08-10, 2608W2",
        "BZ, 2026-09-28, 2609W4",
        "C0, 2026-10-05, 2610W1"
    })
    void mondayWeekliesCountEveryWeekFromTheirFirst(String serial, LocalDate day, String name) {
        SeriesCode series = new SeriesCode(Product.KOSPI200_WEEKLY_MONDAY, serial);

        assertThat(series.week()).contains(day);
        assertThat(SeriesCode.ofWeek(Product.KOSPI200_WEEKLY_MONDAY, day)).isEqualTo(series);
        assertThat(WeekOfMonth.of(day)).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource({"DX, EY, 34", "FC, FE, 2", "FE, FF, 1", "99, A0, 1", "AZ, B0, 1", "01, 99, 98"})
    void weeklySerialsCountThroughThirtyThreeSymbols(String from, String to, int weeks) {
        assertThat(WeeklySerial.number(to) - WeeklySerial.number(from)).isEqualTo(weeks);
    }

    @Test
    void aWeeklySeriesCountsOnAndItsOptionsAreCodedInTheSchemeOfTheirYear() {
        SeriesCode series = SeriesCode.of("09-FE");
        assertThat(series.plus(1)).isEqualTo(SeriesCode.of("09-FF"));
        assertThat(series.plus(-2)).isEqualTo(SeriesCode.of("09-FC"));
        assertThat(DerivativeCode.ofWeeklyOption(ContractType.CALL, series, LocalDate.of(2026, 9, 24), "A49"))
                .hasToString("B09FEA49");
        assertThat(DerivativeCode.ofWeeklyOption(
                        ContractType.PUT, SeriesCode.of("AF-97"), LocalDate.of(2025, 6, 9), "320"))
                .hasToString("3AF97320");
        assertThatThrownBy(() -> SeriesCode.of("01-6C").plus(1)).hasMessageContaining("01-6C");
    }

    @Test
    void aThursdayWeeklyDoesNotTellItsDayBecauseTheNumbersSkipWeeks() {
        assertThat(SeriesCode.of("09-FE").week()).isEmpty();
        assertThatThrownBy(() -> SeriesCode.ofWeek(Product.KOSPI200_WEEKLY_THURSDAY, LocalDate.of(2026, 9, 24)))
                .hasMessageContaining("KOSPI200_WEEKLY_THURSDAY");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-24, 2609W4", "2026-09-03, 2609W1", "2025-06-05, 2506W1", "2026-10-01, 2610W1"})
    void aWeekIsNamedAfterItsPlaceInTheMonth(LocalDate day, String name) {
        assertThat(WeekOfMonth.of(day)).hasToString(name);
        assertThat(WeekOfMonth.of(day).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"016C", "01-6", "ZZ-6C", "01-6c", "01-ZZ", "01-6D", "AF-IO", "AF-00", "AF-0A"})
    void aBadSeriesIsRefused(String text) {
        assertThatThrownBy(() -> SeriesCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
