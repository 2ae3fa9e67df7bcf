package io.mireu.simulator.feed;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** What the index loses to dividends: the days on which its shares go ex, most of the year's dividend at its end. */
final class DividendCurve {

    private record ExDay(MonthDay day, double share) {}

    private static final double YEARLY = 0.013;
    private static final List<ExDay> DAYS = List.of(
            new ExDay(MonthDay.of(3, 30), 0.16),
            new ExDay(MonthDay.of(6, 29), 0.16),
            new ExDay(MonthDay.of(9, 29), 0.16),
            new ExDay(MonthDay.of(12, 29), 0.52));

    private DividendCurve() {}

    /** The part of the index that is paid after the first day up to and including the second, as a logarithm. */
    static double between(LocalDate from, LocalDate to) {
        double paid = 0;
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (ExDay ex : DAYS) {
                LocalDate day = ex.day().atYear(year);
                paid += day.isAfter(from) && !day.isAfter(to) ? ex.share() * YEARLY : 0;
            }
        }
        return paid;
    }
}
