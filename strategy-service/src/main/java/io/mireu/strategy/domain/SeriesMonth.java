package io.mireu.strategy.domain;

import io.mireu.model.instrument.InstrumentCode;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the month of expiry from a short code; the master is better, where it still lists the instrument. */
public final class SeriesMonth {

    /** The year symbols of 30 years; the cycle of the old scheme began in 1996, that of the new in 2026. */
    private static final String YEARS = "6789012345ABCDEFGHJKLMNPQRSTVW";

    private static final String MONTHS = "123456789ABC";
    private static final int OLD_CYCLE = 1996;
    private static final int NEW_CYCLE = 2026;

    private SeriesMonth() {}

    /** The month of a monthly series; none for a weekly one. */
    public static Optional<YearMonth> of(InstrumentCode code) {
        int year = YEARS.indexOf(code.value().charAt(3));
        int month = MONTHS.indexOf(code.value().charAt(4));
        if (year < 0 || month < 0) {
            return Optional.empty();
        }
        int cycle = Character.isLetter(code.value().charAt(0)) ? NEW_CYCLE : OLD_CYCLE;
        return Optional.of(YearMonth.of(cycle + year, month + 1));
    }
}
