package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesRule;
import io.mireu.model.market.ExpiryCalendar;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SeriesExpiry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the last trading days that the venue tells against the calendar. */
public final class ExpiryCheck {

    private static final int MONTHLY_WEEK_STARTS = 8;

    private final KrxCalendar calendar;
    private final ExpiryCalendar expiries;

    /** By this calendar. */
    public ExpiryCheck(KrxCalendar calendar) {
        this.calendar = calendar;
        this.expiries = new ExpiryCalendar(calendar);
    }

    /**
     * Checks a series.
     *
     * @param sample one of its instruments
     * @param told the last trading day that the venue tells, null when it tells none
     * @return nothing when neither says anything
     */
    public Optional<ExpiryVerdict> check(DerivativeCode sample, @Nullable LocalDate told) {
        Optional<SeriesExpiry> expected = expected(sample, told);
        if (told == null) {
            return expected.map(series -> new ExpiryVerdict.Unconfirmed(
                    series.lastTradingDay(),
                    series.namedAfter(),
                    "the venue does not tell its last trading day yet; the calendar says " + series.lastTradingDay()));
        }
        LocalDate named = expected.map(SeriesExpiry::namedAfter).orElseGet(() -> nameOf(sample, told));
        if (expected.isEmpty() && !covers(told)) {
            return Optional.of(new ExpiryVerdict.Unconfirmed(
                    told,
                    named,
                    "it ends on " + told + " says the venue, which the calendar does not cover: extend its data file"));
        }
        if (expected.map(SeriesExpiry::lastTradingDay).filter(told::equals).isPresent()) {
            return Optional.of(new ExpiryVerdict.Agreed(told, named));
        }
        String other = expected.map(series -> "on " + series.lastTradingDay()).orElse("on another day");
        return Optional.of(new ExpiryVerdict.Disagreed(
                told, named, "it ends on " + told + " says the venue, " + other + " says the calendar"));
    }

    /** The last trading day that the calendar expects of a monthly series. */
    public Optional<LocalDate> expectedOf(YearMonth month) {
        return covers(month) ? Optional.of(calendar.monthlyExpiry(month)) : Optional.empty();
    }

    private Optional<SeriesExpiry> expected(DerivativeCode sample, @Nullable LocalDate told) {
        SeriesRule rule = sample.series().product().seriesRule();
        return candidates(sample, told)
                .filter(series -> series.rule() == rule)
                .filter(series -> switch (rule) {
                    case MONTHLY ->
                        sample.month()
                                .filter(YearMonth.from(series.namedAfter())::equals)
                                .isPresent();
                    case WEEKLY_MONDAY, WEEKLY_THURSDAY ->
                        sample.week()
                                .map(series.namedAfter()::equals)
                                .orElseGet(() -> series.lastTradingDay().equals(told));
                })
                .findFirst();
    }

    /** The series that end in the months in which this one may. */
    private Stream<SeriesExpiry> candidates(DerivativeCode sample, @Nullable LocalDate told) {
        Stream<YearMonth> named = Stream.concat(sample.month().stream(), sample.week().map(YearMonth::from).stream())
                .flatMap(month -> Stream.of(month, month.plusMonths(1)));
        List<YearMonth> months = (told == null ? named : Stream.concat(named, Stream.of(YearMonth.from(told))))
                .distinct()
                .toList();
        return months.stream().filter(this::covers).flatMap(month -> expiries.in(month).stream());
    }

    /** What a series is named after by the venue's day alone. */
    private static LocalDate nameOf(DerivativeCode sample, LocalDate told) {
        return sample.month()
                .map(month -> month.atDay(MONTHLY_WEEK_STARTS))
                .or(sample::week)
                .orElse(told);
    }

    private boolean covers(LocalDate day) {
        return calendar.covers(day);
    }

    private boolean covers(YearMonth month) {
        return calendar.covers(month.atDay(1)) && calendar.covers(month.atEndOfMonth());
    }
}
