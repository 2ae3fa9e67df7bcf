package io.mireu.model.market;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.WeekOfMonth;
import io.mireu.model.rule.KrxDataFiles;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The trading days, nights, irregular days and expiry days of KRX derivatives, from the data file
 * {@code krx-calendar.txt}. What depends on a day that the data does not cover is an {@link IllegalArgumentException}
 * that says what to do.
 */
public final class KrxCalendar {

    /** The market's time zone; the machine's zone never matters. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private static final String FILE = "krx-calendar.txt";

    /** The monthly series takes this week's Thursday. */
    private static final int MONTHLY_WEEK = 2;

    private final CalendarData data;

    private KrxCalendar(CalendarData data) {
        this.data = data;
    }

    /** The calendar that comes with this library. */
    public static KrxCalendar bundled() {
        return new KrxCalendar(CalendarData.NONE).extendedBy(FILE, KrxDataFiles.bundled(FILE));
    }

    /**
     * The calendar in force, read once: the bundled one with the user's file on top.
     *
     * @throws IllegalArgumentException when the user's file is malformed
     */
    public static KrxCalendar current() {
        return Current.CALENDAR;
    }

    static KrxCalendar read() {
        return KrxDataFiles.ofUser(FILE)
                .map(lines -> bundled().extendedBy("the user's " + FILE, lines))
                .orElseGet(KrxCalendar::bundled);
    }

    /**
     * This calendar with the lines of a further file on top.
     *
     * @param name what to call the file in an error
     * @throws IllegalArgumentException when a line is malformed, with the file and the line's number
     */
    public KrxCalendar extendedBy(String name, Reader lines) {
        return new KrxCalendar(new CalendarReader(data).read(name, lines));
    }

    /** This calendar with a night that it did not plan. */
    KrxCalendar withNight(LocalDate startDate) {
        return new KrxCalendar(data.withNight(startDate));
    }

    /** This calendar with a weekday open that it had closed. */
    KrxCalendar withoutClosure(LocalDate day) {
        return new KrxCalendar(data.withoutClosure(day));
    }

    /** When the data was last checked. */
    public String version() {
        return data.version();
    }

    /** Whether the data covers the day's year. */
    public boolean covers(LocalDate day) {
        return data.covers(day);
    }

    /** The last day that the data covers. */
    public LocalDate lastDay() {
        return LocalDate.of(data.provisional().lastKey(), 12, 31);
    }

    /** Whether the exchange has not published the day's year yet, so that closures may change. */
    public boolean isProvisional(LocalDate day) {
        require(covers(day), day);
        return data.provisional().getOrDefault(day.getYear(), true);
    }

    /**
     * Whether the derivatives market opens on the day; of the years next to those covered the data tells this up to a
     * first trading day.
     */
    public boolean isTradingDay(LocalDate day) {
        require(data.knows(day), day);
        return covers(day)
                ? !isWeekend(day) && !data.closed().contains(day)
                : data.neighbours().contains(day);
    }

    /** Whether the data says which trading day comes after the day. */
    public boolean knowsTradingDayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (data.knows(next) && !isTradingDay(next)) {
            next = next.plusDays(1);
        }
        return data.knows(next);
    }

    /** The first trading day after the day. */
    public LocalDate nextTradingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isTradingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last trading day before the day. */
    public LocalDate previousTradingDay(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        while (!isTradingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The last trading day of a monthly series: the second Thursday, or the trading day before it. */
    public LocalDate monthlyExpiry(YearMonth month) {
        return orBefore(new WeekOfMonth(month, MONTHLY_WEEK, DayOfWeek.THURSDAY).day());
    }

    /**
     * The last trading day of a Thursday weekly series: its week's Thursday, or the trading day before it.
     *
     * @param week which Thursday of the month, from 1
     * @throws IllegalArgumentException when the month has no such Thursday, or the monthly series takes it
     */
    public LocalDate weeklyThursdayExpiry(YearMonth month, int week) {
        if (week == MONTHLY_WEEK) {
            throw new IllegalArgumentException("the second Thursday is the monthly series'");
        }
        return orBefore(new WeekOfMonth(month, week, DayOfWeek.THURSDAY).day());
    }

    /**
     * The last trading day of a Monday weekly series: its week's Monday, or the trading day after it.
     *
     * @param week which Monday of the month, from 1
     * @throws IllegalArgumentException when the month has no such Monday
     */
    public LocalDate weeklyMondayExpiry(YearMonth month, int week) {
        LocalDate monday = new WeekOfMonth(month, week, DayOfWeek.MONDAY).day();
        return isTradingDay(monday) ? monday : nextTradingDay(monday);
    }

    /** The last trading day of the series of a code; none where the code does not tell its week. */
    public Optional<LocalDate> expiry(DerivativeCode code) {
        return switch (code.product().seriesRule()) {
            case MONTHLY -> code.month().map(this::monthlyExpiry);
            case WEEKLY_THURSDAY ->
                code.week().map(WeekOfMonth::of).map(week -> weeklyThursdayExpiry(week.month(), week.number()));
            case WEEKLY_MONDAY ->
                code.week().map(WeekOfMonth::of).map(week -> weeklyMondayExpiry(week.month(), week.number()));
        };
    }

    /** Whether a night session begins on the day. */
    public boolean nightRuns(LocalDate startDate) {
        require(data.knows(startDate), startDate);
        boolean planned = isTradingDay(startDate)
                && !startDate.isBefore(data.nightsFrom())
                && !data.closedNights().contains(startDate);
        return planned || data.extraNights().contains(startDate);
    }

    /** The trading day that a night belongs to: the next one after the day on which it begins. */
    public LocalDate tradeDateOfNight(LocalDate startDate) {
        return nextTradingDay(startDate);
    }

    /** The time at which a day opens that opens late. */
    public Optional<LocalTime> lateOpen(LocalDate day) {
        require(data.knows(day), day);
        return Optional.ofNullable(data.lateOpens().get(day));
    }

    /** How much later than usual the whole day is, and the opening of the night after it. */
    public Duration shift(LocalDate day) {
        require(data.knows(day), day);
        return data.shifts().getOrDefault(day, Duration.ZERO);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private LocalDate orBefore(LocalDate day) {
        return isTradingDay(day) ? day : previousTradingDay(day);
    }

    private void require(boolean known, LocalDate day) {
        if (!known) {
            throw new IllegalArgumentException(
                    "calendar covers " + data.provisional().firstKey() + " to "
                            + data.provisional().lastKey() + ", not " + day + ": extend the data file, by a " + FILE
                            + " in the folder that " + KrxDataFiles.VARIABLE + " names");
        }
    }

    private static final class Current {
        private static final KrxCalendar CALENDAR = read();
    }
}
