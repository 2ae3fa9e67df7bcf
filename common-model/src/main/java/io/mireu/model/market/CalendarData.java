package io.mireu.model.market;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the lines of the calendar's data files say.
 *
 * @param version when they were last checked
 * @param provisional the years covered, and whether each is not published by the exchange yet
 * @param closed weekdays without trading
 * @param lateOpens opening times of days that open late
 * @param shifts how much later whole days are
 * @param closedNights trading days on which no night begins
 * @param extraNights days on which a night began that was not planned
 * @param nightsFrom the first day that a night began on
 */
record CalendarData(
        String version,
        NavigableMap<Integer, Boolean> provisional,
        Set<LocalDate> closed,
        Map<LocalDate, LocalTime> lateOpens,
        Map<LocalDate, Duration> shifts,
        Set<LocalDate> closedNights,
        Set<LocalDate> extraNights,
        LocalDate nightsFrom) {

    /** Before the first line. */
    static final CalendarData NONE = new CalendarData(
            "none", Collections.emptyNavigableMap(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of(), LocalDate.MAX);

    CalendarData {
        provisional = Collections.unmodifiableNavigableMap(new TreeMap<>(provisional));
        closed = Set.copyOf(closed);
        lateOpens = Map.copyOf(lateOpens);
        shifts = Map.copyOf(shifts);
        closedNights = Set.copyOf(closedNights);
        extraNights = Set.copyOf(extraNights);
    }

    CalendarData withoutClosure(LocalDate day) {
        return new CalendarData(
                version, provisional, without(closed, day), lateOpens, shifts, closedNights, extraNights, nightsFrom);
    }

    CalendarData withNight(LocalDate startDate) {
        Set<LocalDate> nights = new HashSet<>(extraNights);
        nights.add(startDate);
        return new CalendarData(
                version, provisional, closed, lateOpens, shifts, without(closedNights, startDate), nights, nightsFrom);
    }

    private static Set<LocalDate> without(Set<LocalDate> days, LocalDate day) {
        Set<LocalDate> rest = new HashSet<>(days);
        rest.remove(day);
        return rest;
    }
}
