package io.mireu.model.instrument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * The name that people give a weekly series, for example {@code 2609W4}: the fourth such weekday of September 2026.
 *
 * @param month month of the day
 * @param number which such weekday of the month, from 1
 * @param weekday the weekday
 */
public record WeekOfMonth(YearMonth month, int number, DayOfWeek weekday) {

    private static final int DAYS = 7;
    private static final int CENTURY = 100;

    public WeekOfMonth {
        LocalDate day = day(month, number, weekday);
        if (number < 1 || !YearMonth.from(day).equals(month)) {
            throw new IllegalArgumentException(month + " has no " + weekday + " number " + number);
        }
    }

    /** The name of the week of a day. */
    public static WeekOfMonth of(LocalDate day) {
        return new WeekOfMonth(YearMonth.from(day), 1 + (day.getDayOfMonth() - 1) / DAYS, day.getDayOfWeek());
    }

    /** The day. */
    public LocalDate day() {
        return day(month, number, weekday);
    }

    private static LocalDate day(YearMonth month, int number, DayOfWeek weekday) {
        return month.atDay(1).with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L);
    }

    @Override
    public String toString() {
        return "%02d%02dW%d".formatted(month.getYear() % CENTURY, month.getMonthValue(), number);
    }
}
