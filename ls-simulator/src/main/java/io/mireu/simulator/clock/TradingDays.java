package io.mireu.simulator.clock;

import io.mireu.model.instrument.SeriesRule;
import io.mireu.model.instrument.WeekOfMonth;
import io.mireu.model.market.ExpiryCalendar;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SeriesExpiry;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.price.PriceLimitRule;
import io.mireu.model.rule.KrxRules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    private final KrxCalendar calendar;
    private final SessionTimetable timetable;
    private final Duration freeze = KrxRules.current().duration("session.auctionFreeze");

    public TradingDays(KrxCalendar calendar) {
        this.calendar = calendar;
        this.timetable = new SessionTimetable(calendar, KrxRules.current());
    }

    /** When continuous trading of a trading day begins. */
    public LocalTime open(LocalDate day) {
        return time(hours(day).open());
    }

    /** When an always-open venue leaves a trading day. */
    public LocalTime roll(LocalDate day) {
        return rollBefore(time(hours(day).closingAuction()));
    }

    /** The hours of a trading day's session. */
    public SessionHours hours(LocalDate day) {
        return calendar.covers(day) ? timetable.day(day) : usual(day, "session.day");
    }

    /** The same for the series whose last trading day it is. */
    public SessionHours expiring(LocalDate day) {
        return calendar.covers(day) ? timetable.expiring(day) : usual(day, "session.expiring");
    }

    /** When the index is taken that settles the series of a last trading day. */
    public LocalDateTime settlement(LocalDate day) {
        return VenueTime.of(SettlementTimes.of(timetable).settlementOf(day));
    }

    /** When the stock market opens on a trading day, from which on price limits may widen. */
    public LocalDateTime stockMarketOpen(LocalDate day) {
        return day.atTime(open(day)).plus(PriceLimitRule.of(KrxRules.current()).firstStepOnly());
    }

    private static SessionHours usual(LocalDate day, String closing) {
        KrxRules rules = KrxRules.current();
        return new SessionHours(
                SessionMarket.DAY,
                day,
                VenueTime.instant(day.atTime(rules.time("session.day.auction"))),
                VenueTime.instant(day.atTime(OPEN)),
                VenueTime.instant(day.atTime(rules.time(closing + ".closingAuction"))),
                VenueTime.instant(day.atTime(rules.time(closing + ".close"))));
    }

    SessionTimetable timetable() {
        return timetable;
    }

    KrxCalendar calendar() {
        return calendar;
    }

    /** How long before the end of an auction orders are neither amended nor cancelled. */
    public Duration freeze() {
        return freeze;
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
