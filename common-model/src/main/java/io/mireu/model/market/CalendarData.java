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
 * @param neighbours the trading days next to the years covered, before the first and after the last
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
        Set<LocalDate> neighbours,
        Set<LocalDate> closed,
        Map<LocalDate, LocalTime> lateOpens,
        Map<LocalDate, Duration> shifts,
        Set<LocalDate> closedNights,
        Set<LocalDate> extraNights,
        LocalDate nightsFrom) {

    /** Before the first line. */
    static final CalendarData NONE = new CalendarData(
            "none",
            Collections.emptyNavigableMap(),
            Set.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            LocalDate.MAX);

    CalendarData {
        provisional = Collections.unmodifiableNavigableMap(new TreeMap<>(provisional));
        neighbours = Set.copyOf(neighbours);
        closed = Set.copyOf(closed);
        lateOpens = Map.copyOf(lateOpens);
        shifts = Map.copyOf(shifts);
        closedNights = Set.copyOf(closedNights);
        extraNights = Set.copyOf(extraNights);
    }

    CalendarData withoutClosure(LocalDate day) {
        return new CalendarData(
                version,
                provisional,
                neighbours,
                without(closed, day),
                lateOpens,
                shifts,
                closedNights,
                extraNights,
                nightsFrom);
    }

    CalendarData withNight(LocalDate startDate) {
        Set<LocalDate> nights = new HashSet<>(extraNights);
        nights.add(startDate);
        return new CalendarData(
                version,
                provisional,
                neighbours,
                closed,
                lateOpens,
                shifts,
                without(closedNights, startDate),
                nights,
                nightsFrom);
    }

    /** Whether the day's year is covered. */
    boolean covers(LocalDate day) {
        return provisional.containsKey(day.getYear());
    }

    /** Whether it is said of the day if there is trading: of those covered, and of those up to the neighbours. */
    boolean knows(LocalDate day) {
        return covers(day)
                || neighbours.contains(day)
                || neighbours.stream().anyMatch(neighbour -> isBetweenYearsAnd(neighbour, day));
    }

    private boolean isBetweenYearsAnd(LocalDate neighbour, LocalDate day) {
        return neighbour.getYear() < provisional.firstKey()
                ? day.isAfter(neighbour) && day.getYear() < provisional.firstKey()
                : day.isBefore(neighbour) && day.getYear() > provisional.lastKey();
    }

    private static Set<LocalDate> without(Set<LocalDate> days, LocalDate day) {
        Set<LocalDate> rest = new HashSet<>(days);
        rest.remove(day);
        return rest;
    }
}
