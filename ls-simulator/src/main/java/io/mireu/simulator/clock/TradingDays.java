package io.mireu.simulator.clock;

import io.mireu.model.market.KrxCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The venue's trading days: the KRX calendar, and plain weekdays where the calendar ends. */
public final class TradingDays {

    /** Continuous trading begins. */
    public static final LocalTime OPEN = LocalTime.of(8, 45);

    /** An always-open venue leaves the day here, before the closing auction. */
    public static final LocalTime ROLL = LocalTime.of(15, 34);

    /** The day session ends. */
    public static final LocalTime CLOSE = LocalTime.of(15, 45);

    private final KrxCalendar calendar;

    public TradingDays(KrxCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The day on which a new venue starts: the trading day after the machine's date, or one in October of the
     * calendar's last year when the calendar does not reach there: the expiries of the two front months are still in it.
     */
    public LocalDate startingAfter(LocalDate machineDate) {
        LocalDate lastStart = calendar.lastDay().withMonth(10).withDayOfMonth(24);
        LocalDate from = machineDate.isAfter(lastStart) || !calendar.covers(machineDate) ? lastStart : machineDate;
        return calendar.nextTradingDay(from);
    }

    /** Whether the market opens on the day. */
    public boolean isTradingDay(LocalDate day) {
        if (calendar.covers(day)) {
            return calendar.isTradingDay(day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The first trading day after the day. */
    public LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isTradingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last trading day before the day. */
    public LocalDate previous(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        while (!isTradingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The last trading day of a month's series. */
    public LocalDate expiry(YearMonth month) {
        LocalDate thursday = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY));
        return isTradingDay(thursday) ? thursday : previous(thursday);
    }

    /** The nearest month whose series still has so many calendar days left. */
    public YearMonth frontMonth(LocalDate day, int leastDaysLeft) {
        YearMonth month = YearMonth.from(day);
        while (ChronoUnit.DAYS.between(day, expiry(month)) < leastDaysLeft) {
            month = month.plusMonths(1);
        }
        return month;
    }

    /** Trading days after the first up to and including the second. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from; day.isBefore(to); day = next(day)) {
            count++;
        }
        return count;
    }
}
