package io.mireu.model.market;

import io.mireu.model.rule.KrxRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of calendar files one after the other: each adds to what came before or takes it back. */
final class CalendarReader {

    /** So that the day still ends before its night. */
    private static final int MOST_MINUTES_LATER = 120;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private String version;
    private final NavigableMap<Integer, Boolean> provisional;
    private final Set<LocalDate> neighbours;
    private final Set<LocalDate> closed;
    private final Map<LocalDate, LocalTime> lateOpens;
    private final Map<LocalDate, Duration> shifts;
    private final Set<LocalDate> closedNights;
    private final Set<LocalDate> extraNights;
    private LocalDate nightsFrom;

    /** A reader that goes on from what is known. */
    CalendarReader(CalendarData known) {
        version = known.version();
        provisional = new TreeMap<>(known.provisional());
        neighbours = new HashSet<>(known.neighbours());
        closed = new HashSet<>(known.closed());
        lateOpens = new HashMap<>(known.lateOpens());
        shifts = new HashMap<>(known.shifts());
        closedNights = new HashSet<>(known.closedNights());
        extraNights = new HashSet<>(known.extraNights());
        nightsFrom = known.nightsFrom();
    }

    /**
     * What is known after a file.
     *
     * @param name what to call the file in an error
     * @throws IllegalArgumentException when a line is malformed, with the file and the line's number
     */
    CalendarData read(String name, Reader file) {
        int number = 0;
        try (BufferedReader lines = new BufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                take(line.replaceFirst("#.*", "").strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
        }
        return new CalendarData(
                version, provisional, neighbours, closed, lateOpens, shifts, closedNights, extraNights, nightsFrom);
    }

    private void take(String line) {
        if (line.isEmpty()) {
            return;
        }
        List<String> words = Arrays.asList(line.split("\\s+", -1));
        switch (words.getFirst()) {
            case "version" ->
                version = LocalDate.parse(word(words, 1, "a date")).toString();
            case "year" -> provisional.put(year(words), isProvisional(words));
            case "nights-from" -> nightsFrom = LocalDate.parse(word(words, 1, "a date"));
            case "trading-day" -> neighbours.add(neighbour(words));
            default -> takeDay(words, day(words));
        }
    }

    private void takeDay(List<String> words, LocalDate day) {
        if (KrxCalendar.isWeekend(day)) {
            throw new IllegalArgumentException(day + " is no weekday: the market is closed on it anyway");
        }
        if (words.stream().skip(2).anyMatch(word -> DATE.matcher(word).matches())) {
            throw new IllegalArgumentException("a line states one day; give each day a line of its own");
        }
        switch (words.getFirst()) {
            case "closed" -> closed.add(day);
            case "open" -> closed.remove(day);
            case "late-open" -> lateOpens.put(day, lateOpen(words));
            case "shifted" -> shifts.put(day, later(words));
            case "regular" -> {
                lateOpens.remove(day);
                shifts.remove(day);
            }
            case "no-night" -> {
                closedNights.add(day);
                extraNights.remove(day);
            }
            case "night" -> closedNights.remove(day);
            default -> throw new IllegalArgumentException("no statement is called " + words.getFirst());
        }
    }

    private LocalDate day(List<String> words) {
        LocalDate day = LocalDate.parse(word(words, 1, "a date"));
        if (!provisional.containsKey(day.getYear()) && !neighbours.contains(day)) {
            throw new IllegalArgumentException(day.getYear() + " is no year of the calendar yet: state it first, like"
                    + " 'year " + day.getYear() + " provisional'");
        }
        return day;
    }

    private LocalDate neighbour(List<String> words) {
        LocalDate day = LocalDate.parse(word(words, 1, "a date"));
        boolean beside = provisional.containsKey(day.getYear() - 1) || provisional.containsKey(day.getYear() + 1);
        if (KrxCalendar.isWeekend(day) || !beside) {
            throw new IllegalArgumentException(day + " is no weekday in a year next to those stated");
        }
        return day;
    }

    private int year(List<String> words) {
        int year = Integer.parseInt(word(words, 1, "a year"));
        boolean gap = !provisional.isEmpty() && (year < provisional.firstKey() - 1 || year > provisional.lastKey() + 1);
        if (year < 1000 || year > 9999 || gap) {
            throw new IllegalArgumentException("the year " + year + " does not follow those before");
        }
        return year;
    }

    private static boolean isProvisional(List<String> words) {
        return switch (word(words, 2, "confirmed or provisional")) {
            case "confirmed" -> false;
            case "provisional" -> true;
            case String other -> throw new IllegalArgumentException("a year is confirmed or provisional, not " + other);
        };
    }

    private static LocalTime lateOpen(List<String> words) {
        LocalTime time = LocalTime.parse(word(words, 2, "a time of day"));
        KrxRules rules = KrxRules.current();
        LocalTime from = rules.time("session.day.open");
        LocalTime until = rules.time("session.expiring.closingAuction");
        if (!time.isAfter(from) || !time.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a late opening is after " + from + " and before " + until + ", not " + time);
        }
        return time;
    }

    private static Duration later(List<String> words) {
        int minutes = Integer.parseInt(word(words, 2, "minutes"));
        if (minutes < 1 || minutes > MOST_MINUTES_LATER) {
            throw new IllegalArgumentException("a day cannot be " + minutes + " minutes later");
        }
        return Duration.ofMinutes(minutes);
    }

    private static String word(List<String> words, int index, String what) {
        @Nullable String word = index < words.size() ? words.get(index) : null;
        if (word == null) {
            throw new IllegalArgumentException(words.getFirst() + " needs " + what);
        }
        return word;
    }
}
