package io.mireu.model.market;

import io.mireu.model.rule.KrxRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When the closing index settles the contracts whose last trading day it is; trading in them stops earlier. */
@FunctionalInterface
public interface SettlementTimes {

    /** The instant of a trading day's closing index. */
    Instant settlementOf(LocalDate tradingDay);

    /**
     * By the timetable, so that a day whose hours are shifted settles later; on days beyond its calendar at the usual
     * time.
     */
    static SettlementTimes of(SessionTimetable timetable) {
        SettlementTimes usual = of(timetable.rules());
        return day -> timetable.calendar().covers(day) ? timetable.settlement(day) : usual.settlementOf(day);
    }

    /** The same time of day on every day: right but for the days on which the exchange shifts its hours. */
    static SettlementTimes of(KrxRules rules) {
        LocalTime time = rules.time("session.settlement");
        return day -> day.atTime(time).atZone(KrxCalendar.ZONE).toInstant();
    }
}
