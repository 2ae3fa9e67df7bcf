package io.mireu.standalone;

import io.mireu.model.market.ExpiryCalendar;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SeriesExpiry;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTimetable;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A month of the exchange.
 *
 * @param month the month
 * @param version when the calendar's data were last checked
 * @param provisional whether the exchange has not published the year yet
 * @param tradingDays how many days it trades
 * @param days every day
 */
record CalendarMonth(YearMonth month, String version, boolean provisional, int tradingDays, List<Day> days)
        implements QuestionCommand.Answer {

    /**
     * A day.
     *
     * @param date the day
     * @param tradingDay whether the day session runs
     * @param open continuous trading begins, Asia/Seoul
     * @param close the session ends
     * @param irregular whether these are not the usual hours
     * @param nightOpen when the night that begins on the day opens; null when none does
     * @param nightTradeDate the trading day that this night belongs to
     * @param expiries the series whose last trading day it is
     */
    record Day(
            LocalDate date,
            boolean tradingDay,
            @Nullable LocalTime open,
            @Nullable LocalTime close,
            boolean irregular,
            @Nullable LocalTime nightOpen,
            @Nullable LocalDate nightTradeDate,
            List<Expiry> expiries) {}

    /**
     * A series that ends.
     *
     * @param series monthly, weekly-monday or weekly-thursday
     * @param name contract month or week
     * @param moved whether a closed day moved it
     */
    record Expiry(String series, String name, boolean moved) {}

    static CalendarMonth of(YearMonth month, SessionTimetable timetable) {
        KrxCalendar calendar = timetable.calendar();
        List<SeriesExpiry> expiries = new ExpiryCalendar(calendar).in(month);
        List<Day> days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(date -> day(date, timetable, expiries))
                .toList();
        return new CalendarMonth(
                month,
                calendar.version(),
                calendar.isProvisional(month.atDay(1)),
                (int) days.stream().filter(Day::tradingDay).count(),
                days);
    }

    private static Day day(LocalDate date, SessionTimetable timetable, List<SeriesExpiry> expiries) {
        KrxCalendar calendar = timetable.calendar();
        boolean trades = calendar.isTradingDay(date);
        SessionHours hours = trades ? timetable.day(date) : null;
        // A user's last night may belong to a day that the data do not know.
        boolean night = calendar.nightRuns(date) && calendar.knowsTradingDayAfter(date);
        return new Day(
                date,
                trades,
                hours == null ? null : time(hours.open()),
                hours == null ? null : time(hours.close()),
                calendar.lateOpen(date).isPresent() || !calendar.shift(date).isZero(),
                night ? time(timetable.night(date).open()) : null,
                night ? calendar.tradeDateOfNight(date) : null,
                expiries.stream()
                        .filter(series -> series.lastTradingDay().equals(date))
                        .map(series -> new Expiry(series.rule().wireName(), series.name(), series.isMoved()))
                        .toList());
    }

    private static LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, KrxCalendar.ZONE);
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(
                "%s: %d trading days, Asia/Seoul; data of %s%s%n",
                month, tradingDays, version, provisional ? ", provisional" : "");
        days.stream().filter(CalendarMonth::isWorthALine).forEach(day -> print(day, out));
        out.flush();
    }

    /** Everything but plain weekends. */
    private static boolean isWorthALine(Day day) {
        return day.tradingDay() || day.date().getDayOfWeek().getValue() < 6;
    }

    private static void print(Day day, PrintWriter out) {
        String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        String session = day.tradingDay() ? day.open() + "-" + day.close() : "closed";
        String night = day.nightOpen() == null
                ? (day.tradingDay() ? "no night" : "")
                : "night " + day.nightOpen() + " for " + day.nightTradeDate();
        String expiries = day.expiries().stream()
                .map(expiry -> expiry.series() + " " + expiry.name() + (expiry.moved() ? " (moved)" : ""))
                .collect(Collectors.joining(", "));
        out.println("%s %s  %-11s %-1s  %-25s %s"
                .formatted(day.date(), weekday, session, day.irregular() ? "!" : "", night, expiries)
                .stripTrailing());
    }
}
