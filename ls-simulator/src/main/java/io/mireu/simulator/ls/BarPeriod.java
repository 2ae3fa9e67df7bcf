package io.mireu.simulator.ls;

import io.mireu.simulator.feed.DailyBar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** What one bar of a period chart covers. */
enum BarPeriod {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The period of a chart's {@code gubun}: 2 day, 3 week, 4 month, 5 year. */
    static BarPeriod ofCode(String code) {
        return switch (code) {
            case "3" -> WEEK;
            case "4" -> MONTH;
            case "5" -> YEAR;
            default -> DAY;
        };
    }

    /** The bars of the periods, each dated with its last day. */
    List<DailyBar> join(List<DailyBar> days) {
        List<DailyBar> bars = new ArrayList<>();
        for (DailyBar day : days) {
            if (bars.isEmpty() || !start(bars.getLast().date()).equals(start(day.date()))) {
                bars.add(day);
            } else {
                bars.set(bars.size() - 1, bars.getLast().then(day));
            }
        }
        return bars;
    }

    private LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
