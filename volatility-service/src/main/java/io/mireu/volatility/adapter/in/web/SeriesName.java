package io.mireu.volatility.adapter.in.web;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A series as people call it. */
final class SeriesName {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);

    private SeriesName() {}

    /** Its month, for example 2612; a weekly series has its code. */
    static String of(SeriesCode series) {
        // the month stands in every code of the series, whatever its strike
        return series.product().isWeekly()
                ? series.value()
                : DerivativeCode.of("C" + series.product().code() + series.series() + "A00")
                        .month()
                        .map(SeriesName::of)
                        .orElse(series.value());
    }

    static String of(YearMonth month) {
        return MONTH.format(month);
    }
}
