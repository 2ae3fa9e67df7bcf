package io.mireu.marketdata.domain;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.instrument.WeekOfMonth;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A series of options as boards call it.
 *
 * @param code its code
 * @param namedAfter the day that its month or week has its name from, before any move of the expiry
 */
public record OptionSeries(SeriesCode code, LocalDate namedAfter) {

    /** The month of a monthly series. */
    public YearMonth month() {
        return YearMonth.from(namedAfter);
    }

    /** The week of a weekly series. */
    public WeekOfMonth week() {
        return WeekOfMonth.of(namedAfter);
    }
}
