package io.mireu.model.market;

import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The hours of single sessions: the rules' times of day on the calendar's days, regular or not. */
final class SessionClock {

    private final KrxCalendar calendar;
    private final DailyTimes day;
    private final DailyTimes expiring;
    private final DailyTimes night;
    private final LocalTime settlement;

    SessionClock(KrxCalendar calendar, KrxRules rules) {
        this.calendar = calendar;
        this.day = DailyTimes.day(rules);
        this.expiring = DailyTimes.expiring(rules);
        this.night = DailyTimes.night(rules);
        this.settlement = rules.time("session.settlement");
        boolean apart = night.close().isBefore(day.auction())
                && day.open().isBefore(expiring.closingAuction())
                && day.close().isBefore(night.auction());
        if (!apart || settlement.isBefore(expiring.close())) {
            throw new IllegalArgumentException("session times out of order: night until " + night.close() + ", day "
                    + day.auction() + " to " + day.close() + ", expiring series until " + expiring.close()
                    + ", settlement " + settlement + ", night from " + night.auction());
        }
    }

    SessionHours day(LocalDate tradeDate) {
        return dayHours(tradeDate, day);
    }

    /** Of a series on its last trading day. */
    SessionHours expiring(LocalDate lastTradingDay) {
        return dayHours(lastTradingDay, expiring);
    }

    SessionHours night(LocalDate startDate) {
        Instant open = at(startDate, night.open(), calendar.shift(startDate));
        return new SessionHours(
                SessionMarket.NIGHT,
                calendar.tradeDateOfNight(startDate),
                open.minus(night.auctionLength()),
                open,
                at(startDate.plusDays(1), night.closingAuction(), Duration.ZERO),
                at(startDate.plusDays(1), night.close(), Duration.ZERO));
    }

    /** Known without the night's trade date, which may lie beyond the calendar. */
    Instant nightAuction(LocalDate startDate) {
        return at(startDate, night.auction(), calendar.shift(startDate));
    }

    Instant settlement(LocalDate lastTradingDay) {
        return at(lastTradingDay, settlement, calendar.shift(lastTradingDay));
    }

    private SessionHours dayHours(LocalDate tradeDate, DailyTimes times) {
        Duration shift = calendar.shift(tradeDate);
        Instant open = calendar.lateOpen(tradeDate)
                .map(late -> at(tradeDate, late, Duration.ZERO))
                .orElseGet(() -> at(tradeDate, times.open(), shift));
        return new SessionHours(
                SessionMarket.DAY,
                tradeDate,
                open.minus(times.auctionLength()),
                open,
                at(tradeDate, times.closingAuction(), shift),
                at(tradeDate, times.close(), shift));
    }

    private static Instant at(LocalDate date, LocalTime time, Duration later) {
        return date.atTime(time).atZone(KrxCalendar.ZONE).toInstant().plus(later);
    }
}
