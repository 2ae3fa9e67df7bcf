package io.mireu.model.volatility;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SettlementTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Business time: each trading day counts the same, from the settlement of the one before to its own, so that a weekend
 * costs no more than a night.
 *
 * <p>Beyond the days that the calendar knows, time counts as ACT/365: which of those days are closed is not yet said.
 *
 * @param calendar the trading days
 * @param settlements when contracts settle
 * @param daysPerYear how many trading days make a year
 * @param floor the shortest life that is priced
 */
public record BusinessDayClock(KrxCalendar calendar, SettlementTimes settlements, int daysPerYear, Duration floor)
        implements ExpiryClock {

    public BusinessDayClock {
        ExpiryClock.checkFloor(floor);
        if (daysPerYear <= 0) {
            throw new IllegalArgumentException("trading days of a year must be positive: " + daysPerYear);
        }
    }

    @Override
    public ExpiryClockName name() {
        return ExpiryClockName.of("business-" + daysPerYear);
    }

    @Override
    public double yearsBetween(Instant from, Instant to) {
        Instant lastKnown = settlements.settlementOf(
                calendar.previousTradingDay(calendar.lastDay().plusDays(1)));
        if (!from.isBefore(lastKnown)) {
            return Act365Clock.years(Duration.between(from, to));
        }
        Instant known = to.isBefore(lastKnown) ? to : lastKnown;
        return daysBetween(from, known) / daysPerYear + Act365Clock.years(Duration.between(known, to));
    }

    private double daysBetween(Instant from, Instant to) {
        LocalDate first = tradingDayOf(from);
        LocalDate last = tradingDayOf(to);
        double days = shareLeft(first, from) - shareLeft(last, to);
        for (LocalDate day = first; day.isBefore(last); day = calendar.nextTradingDay(day)) {
            days++;
        }
        return days;
    }

    /** The trading day that an instant counts to: the first one that has not settled before it. */
    private LocalDate tradingDayOf(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, KrxCalendar.ZONE);
        boolean isAhead = calendar.isTradingDay(date) && !instant.isAfter(settlements.settlementOf(date));
        return isAhead ? date : calendar.nextTradingDay(date);
    }

    private double shareLeft(LocalDate tradingDay, Instant instant) {
        Instant end = settlements.settlementOf(tradingDay);
        Instant start = settlements.settlementOf(calendar.previousTradingDay(tradingDay));
        return Act365Clock.seconds(Duration.between(instant, end)) / Act365Clock.seconds(Duration.between(start, end));
    }
}
