package io.mireu.marketdata.domain.collection;

import io.mireu.model.market.KrxCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a job is due, by the calendar, in Seoul's time.
 *
 * @param calendar which days are open, and which nights run
 * @param days times of each trading day
 * @param nights times of each day on which a night begins
 */
public record CollectionTimetable(KrxCalendar calendar, TimesOfDay days, TimesOfDay nights) {

    /** Longer than any holidays. */
    private static final int DAYS = 15;

    /** A day's times reach so far into the next. */
    private static final int REACH = 1;

    /** When it is due next, after an instant; none where the calendar ends or nothing is planned. */
    public Optional<Instant> next(Instant after) {
        LocalDate today = date(after);
        return due(today.minusDays(REACH), today.plusDays(DAYS))
                .filter(due -> due.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** When it was due last, at an instant or before it. */
    public Optional<Instant> last(Instant until) {
        LocalDate today = date(until);
        return due(today.minusDays(DAYS), today)
                .filter(due -> !due.isAfter(until))
                .max(Comparator.naturalOrder());
    }

    private Stream<Instant> due(LocalDate from, LocalDate to) {
        return Stream.concat(on(days, from, to, calendar::isTradingDay), on(nights, from, to, calendar::nightRuns));
    }

    private Stream<Instant> on(TimesOfDay times, LocalDate from, LocalDate to, Predicate<LocalDate> runs) {
        return times.afterMidnight().isEmpty()
                ? Stream.empty()
                : from.datesUntil(to.plusDays(1))
                        .filter(calendar::covers)
                        .filter(runs)
                        .flatMap(day -> times.on(day, KrxCalendar.ZONE));
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, KrxCalendar.ZONE);
    }
}
