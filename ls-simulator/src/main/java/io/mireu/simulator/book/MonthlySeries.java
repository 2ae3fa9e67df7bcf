package io.mireu.simulator.book;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Codes and names of monthly series. */
public final class MonthlySeries {

    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);

    private MonthlySeries() {}

    /** The series of a product that has futures. */
    static SeriesCode of(Product product, YearMonth month) {
        return DerivativeCode.ofFuture(product, month).series();
    }

    /** What people call the series of a month: {@code 2612}. */
    public static String name(YearMonth month) {
        return SHORT_MONTH.format(month);
    }
}
