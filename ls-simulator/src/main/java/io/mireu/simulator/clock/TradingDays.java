package io.mireu.simulator.clock;

import io.mireu.model.instrument.SeriesRule;
import io.mireu.model.instrument.WeekOfMonth;
import io.mireu.model.market.ExpiryCalendar;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SeriesExpiry;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.rule.KrxRules;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The venue's trading days: the KRX calendar, and plain weekdays where the calendar ends. */
public final class TradingDays {

    /** Continuous trading begins, on a regular day. */
    public static final LocalTime OPEN = KrxRules.current().time("session.day.open");

    /** An always-open venue leaves a regular day here, before the closing auction. */
    public static final LocalTime ROLL = rollBefore(KrxRules.current().time("session.day.closingAuction"));

    private static final LocalTime CLOSE = KrxRules.current().time("session.day.close");

    private final KrxCalendar calendar;
    private final SessionTimetable timetable;

    public TradingDays(KrxCalendar calendar) {
        this.calendar = calendar;
        this.timetable = new SessionTimetable(calendar, KrxRules.current());
    }

    /** When continuous trading of a trading day begins. */
    public LocalTime open(LocalDate day) {
        return hours(day).map(hours -> time(hours.open())).orElse(OPEN);
    }

    /** When an always-open venue leaves a trading day. */
    public LocalTime roll(LocalDate day) {
        return hours(day).map(hours -> rollBefore(time(hours.closingAuction()))).orElse(ROLL);
    }

    /** When the session of a trading day ends. */
    public LocalTime close(LocalDate day) {
        return hours(day).map(hours -> time(hours.close())).orElse(CLOSE);
    }

    private Optional<SessionHours> hours(LocalDate day) {
        return calendar.covers(day) ? Optional.of(timetable.day(day)) : Optional.empty();
    }

    private static LocalTime rollBefore(LocalTime closingAuction) {
        return closingAuction.minusMinutes(1);
    }

    private static LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, KrxCalendar.ZONE);
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
        if (calendar.covers(month.atEndOfMonth())) {
            return calendar.monthlyExpiry(month);
        }
        // Beyond the calendar every weekday is a trading day.
        return new WeekOfMonth(month, 2, DayOfWeek.THURSDAY).day();
    }

    /** The series whose last trading day is in a month, in the order of the days. */
    public List<SeriesExpiry> expiries(YearMonth month) {
        if (calendar.covers(month.atEndOfMonth())) {
            return new ExpiryCalendar(calendar).in(month);
        }
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .flatMap(day -> plainExpiry(day).stream())
                .toList();
    }

    private static Optional<SeriesExpiry> plainExpiry(LocalDate day) {
        WeekOfMonth week = WeekOfMonth.of(day);
        return switch (day.getDayOfWeek()) {
            case MONDAY -> Optional.of(new SeriesExpiry(SeriesRule.WEEKLY_MONDAY, week.toString(), day, day));
            case THURSDAY -> {
                SeriesRule rule = week.number() == 2 ? SeriesRule.MONTHLY : SeriesRule.WEEKLY_THURSDAY;
                yield Optional.of(new SeriesExpiry(rule, week.toString(), day, day));
            }
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY -> Optional.empty();
        };
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
