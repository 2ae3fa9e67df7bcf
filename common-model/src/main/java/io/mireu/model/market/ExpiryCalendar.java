package io.mireu.model.market;

import io.mireu.model.instrument.SeriesRule;
import io.mireu.model.instrument.WeekOfMonth;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which series end when: monthly ones, and the weeklies of Mondays and Thursdays. */
public final class ExpiryCalendar {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);
    private static final int MONTHLY_WEEK = 2;

    /** A run of closed days moves an expiry by less. */
    private static final int LONGEST_MOVE_DAYS = 14;

    private final KrxCalendar calendar;

    /** By this calendar. */
    public ExpiryCalendar(KrxCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The series whose last trading day is in the month, in the order of the days.
     *
     * @throws IllegalArgumentException when the calendar does not cover the month
     */
    public List<SeriesExpiry> in(YearMonth month) {
        calendar.isProvisional(month.atDay(1)); // says what to do about a month beyond the data
        LocalDate from = month.atDay(1).minusDays(LONGEST_MOVE_DAYS);
        LocalDate until = month.atEndOfMonth().plusDays(LONGEST_MOVE_DAYS + 1L);
        return from.datesUntil(until)
                .filter(calendar::covers)
                .flatMap(day -> namedAfter(day).stream())
                .filter(series -> YearMonth.from(series.lastTradingDay()).equals(month))
                .sorted(Comparator.comparing(SeriesExpiry::lastTradingDay).thenComparing(SeriesExpiry::rule))
                .toList();
    }

    /** Whether some series has its last trading day on the day; of days beyond the data nothing is known. */
    boolean isExpiry(LocalDate day) {
        return calendar.covers(day)
                && in(YearMonth.from(day)).stream()
                        .anyMatch(series -> series.lastTradingDay().equals(day));
    }

    private Optional<SeriesExpiry> namedAfter(LocalDate day) {
        WeekOfMonth week = WeekOfMonth.of(day);
        boolean monthly = week.number() == MONTHLY_WEEK;
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
            return monthly
                    ? expiry(SeriesRule.MONTHLY, MONTH.format(day), day, calendar.monthlyExpiry(week.month()))
                    : expiry(
                            SeriesRule.WEEKLY_THURSDAY,
                            week.toString(),
                            day,
                            calendar.weeklyThursdayExpiry(week.month(), week.number()));
        }
        return day.getDayOfWeek() == DayOfWeek.MONDAY && isSettledInData(day)
                ? expiry(
                        SeriesRule.WEEKLY_MONDAY,
                        week.toString(),
                        day,
                        calendar.weeklyMondayExpiry(week.month(), week.number()))
                : Optional.empty();
    }

    /** Whether the data reaches to the trading day that a closed Monday moves to. */
    private boolean isSettledInData(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(LONGEST_MOVE_DAYS))
                .anyMatch(day -> calendar.covers(day) && calendar.isTradingDay(day));
    }

    private static Optional<SeriesExpiry> expiry(SeriesRule rule, String name, LocalDate named, LocalDate last) {
        return Optional.of(new SeriesExpiry(rule, name, named, last));
    }
}
