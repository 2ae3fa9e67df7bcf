package io.mireu.model.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Collectors;

/** The trading days of KRX derivatives, from a data file of closed weekdays. */
public final class KrxCalendar {

    /** The market's time zone; the machine's zone never matters. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private final Set<LocalDate> closedWeekdays;
    private final int firstYear;
    private final int lastYear;

    private KrxCalendar(Set<LocalDate> closedWeekdays) {
        this.closedWeekdays = closedWeekdays;
        this.firstYear =
                closedWeekdays.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
        this.lastYear =
                closedWeekdays.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    }

    /** The calendar that comes with this library. */
    public static KrxCalendar bundled() {
        try (var reader = new BufferedReader(new InputStreamReader(
                KrxCalendar.class.getResourceAsStream("krx-closed-weekdays.txt"), StandardCharsets.UTF_8))) {
            return new KrxCalendar(reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the data covers the day's year. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /** The last day that the data covers. */
    public LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    /**
     * Whether the derivatives market opens on the day.
     *
     * @throws IllegalArgumentException when the data does not cover the day
     */
    public boolean isTradingDay(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException(
                    "calendar covers " + firstYear + " to " + lastYear + ", not " + day + ": extend the data file");
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closedWeekdays.contains(day);
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
        LocalDate thursday = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY));
        return isTradingDay(thursday) ? thursday : previousTradingDay(thursday);
    }
}
