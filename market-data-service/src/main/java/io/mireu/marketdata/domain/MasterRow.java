package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A row of a master table of the venue.
 *
 * @param code short code
 * @param name the venue's name, for example {@code MF 2612} or {@code C 2612 1120.0}
 */
public record MasterRow(DerivativeCode code, String name) {

    private static final int CENTURY = 2000;

    /** The month of expiry that the name states; none where the second word is not a year and month. */
    public Optional<YearMonth> month() {
        String[] words = name.strip().split("\\s+", -1);
        if (words.length < 2 || !words[1].matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.of(
                    CENTURY + Integer.parseInt(words[1].substring(0, 2)), Integer.parseInt(words[1].substring(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
