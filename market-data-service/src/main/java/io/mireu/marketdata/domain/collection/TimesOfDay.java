package io.mireu.marketdata.domain.collection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times of a day, written like {@code 08:50, 09:05-15:35/30m}: single ones, and ranges with a step in minutes. Hours from
 * 24 are of the next date, so that a night is told from the day on which it begins.
 *
 * @param afterMidnight each time, counted from the midnight at which the day begins, ascending
 */
public record TimesOfDay(List<Duration> afterMidnight) {

    private static final Pattern ENTRY = Pattern.compile("(\\d{2}):([0-5]\\d)(?:-(\\d{2}):([0-5]\\d)/(\\d{1,3})m)?");
    private static final Duration LONGEST = Duration.ofDays(2);

    public TimesOfDay {
        afterMidnight = List.copyOf(new TreeSet<>(afterMidnight));
    }

    /**
     * The times of a text; none of an empty one.
     *
     * @throws IllegalArgumentException when it is written in another way
     */
    public static TimesOfDay parse(String text) {
        return new TimesOfDay(Stream.of(text.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .flatMap(TimesOfDay::times)
                .toList());
    }

    private static Stream<Duration> times(String entry) {
        Matcher matcher = ENTRY.matcher(entry);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not like 08:50 or 09:05-15:35/30m: " + entry);
        }
        Duration first = time(matcher.group(1), matcher.group(2));
        if (matcher.group(3) == null) {
            return Stream.of(first);
        }
        Duration last = time(matcher.group(3), matcher.group(4));
        Duration step = Duration.ofMinutes(Long.parseLong(matcher.group(5)));
        if (!step.isPositive() || last.compareTo(first) < 0) {
            throw new IllegalArgumentException("a range goes forward, by at least a minute: " + entry);
        }
        return Stream.iterate(first, time -> time.compareTo(last) <= 0, time -> time.plus(step));
    }

    private static Duration time(String hours, String minutes) {
        Duration time = Duration.ofHours(Long.parseLong(hours)).plusMinutes(Long.parseLong(minutes));
        if (time.compareTo(LONGEST) >= 0) {
            throw new IllegalArgumentException("hours end at 47, not " + hours);
        }
        return time;
    }

    /** The instants of a day. */
    Stream<Instant> on(LocalDate day, ZoneId zone) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return afterMidnight.stream().map(midnight::plus);
    }
}
