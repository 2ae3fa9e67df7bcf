package io.mireu.model.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KrxCalendarNightsTest {

    private final KrxCalendar calendar = KrxCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-26", // a Wednesday
        "2026-11-20, 2026-11-23", // a Friday
        "2026-07-16, 2026-07-20", // before Constitution Day and a weekend
        "2025-12-30, 2026-01-02", // the year's last day
        "2027-12-30, 2028-01-03", // the last day of the data
        "2025-06-09, 2025-06-10" // the first night
    })
    void aNightThatBeginsOnATradingDayBelongsToTheNext(LocalDate start, LocalDate tradeDate) {
        assertThat(calendar.nightRuns(start)).isTrue();
        assertThat(calendar.tradeDateOfNight(start)).isEqualTo(tradeDate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-17", // a holiday
                "2026-11-21", // a Saturday
                "2026-11-22", // a Sunday
                "2025-10-02", // before Chuseok
                "2026-02-13", // before Lunar New Year
                "2025-06-05", // before the exchange had nights of its own
                "2025-01-02"
            })
    void noNightBegins(LocalDate start) {
        assertThat(calendar.nightRuns(start)).isFalse();
    }

    @Test
    void aNightThatWasNotPlannedIsInACopy() {
        LocalDate start = LocalDate.of(2026, 2, 13);
        KrxCalendar corrected = calendar.withNight(start);

        assertThat(corrected.nightRuns(start)).isTrue();
        assertThat(corrected.tradeDateOfNight(start)).isEqualTo("2026-02-19");
        assertThat(calendar.nightRuns(start)).isFalse();
    }

    @Test
    void aClosureThatDidNotHappenIsTakenBackInACopy() {
        LocalDate day = LocalDate.of(2027, 5, 13);

        assertThat(calendar.withoutClosure(day).isTradingDay(day)).isTrue();
        assertThat(calendar.isTradingDay(day)).isFalse();
    }
}
