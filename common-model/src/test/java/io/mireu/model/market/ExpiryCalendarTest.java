package io.mireu.model.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.SeriesRule;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpiryCalendarTest {

    private final KrxCalendar calendar = KrxCalendar.bundled();
    private final ExpiryCalendar expiries = new ExpiryCalendar(calendar);

    @Test
    void aMonthListsItsMonthlyAndWeeklySeriesWithTheirMoves() {
        assertThat(expiries.in(YearMonth.of(2026, 9)))
                .extracting(series -> series.name() + " " + series.rule() + " " + series.lastTradingDay())
                .containsExactly(
                        "2609W1 WEEKLY_THURSDAY 2026-09-03",
                        "2609W1 WEEKLY_MONDAY 2026-09-07",
                        "2609 MONTHLY 2026-09-10",
                        "2609W2 WEEKLY_MONDAY 2026-09-14",
                        "2609W3 WEEKLY_THURSDAY 2026-09-17",
                        "2609W3 WEEKLY_MONDAY 2026-09-21",
                        "2609W4 WEEKLY_THURSDAY 2026-09-23",
                        "2609W4 WEEKLY_MONDAY 2026-09-28");
    }

    @Test
    void aSeriesThatMovesOutOfItsMonthIsListedInTheOther() {
        assertThat(expiries.in(YearMonth.of(2025, 12))).anySatisfy(series -> {
            assertThat(series.name()).isEqualTo("2601W1");
            assertThat(series.rule()).isEqualTo(SeriesRule.WEEKLY_THURSDAY);
            assertThat(series.lastTradingDay()).hasToString("2025-12-30");
            assertThat(series.isMoved()).isTrue();
        });
        assertThat(expiries.in(YearMonth.of(2026, 1)))
                .noneMatch(series -> series.name().equals("2601W1") && series.rule() == SeriesRule.WEEKLY_THURSDAY);
    }

    @Test
    void everySeriesOfTheYearsHasOneExpiryWhichIsATradingDay() {
        Map<String, Integer> seen = new HashMap<>();
        for (YearMonth month = YearMonth.of(2025, 1); month.getYear() < 2028; month = month.plusMonths(1)) {
            for (SeriesExpiry series : expiries.in(month)) {
                assertThat(calendar.isTradingDay(series.lastTradingDay())).isTrue();
                seen.merge(series.rule() + series.name(), 1, Integer::sum);
            }
        }
        assertThat(seen.values()).containsOnly(1);
        assertThat(seen.keySet().stream().filter(name -> name.startsWith("MONTHLY")))
                .hasSize(36);
    }

    @Test
    void everyMondayAndThursdayOfTheYearsNamesOneSeries() {
        List<SeriesExpiry> all = YearMonth.of(2025, 1)
                .atDay(1)
                .datesUntil(YearMonth.of(2028, 1).atDay(1))
                .map(YearMonth::from)
                .distinct()
                .flatMap(month -> expiries.in(month).stream())
                .toList();
        long named = YearMonth.of(2025, 1)
                .atDay(1)
                .datesUntil(YearMonth.of(2028, 1).atDay(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .count();
        assertThat((long) all.size()).isEqualTo(named);
    }

    @Test
    void aMonthBeyondTheDataIsAnErrorThatSaysWhatToDo() {
        assertThatThrownBy(() -> expiries.in(YearMonth.of(2028, 1))).hasMessageContaining("extend the data file");
    }
}
