package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The trades of one minute.
 *
 * @param instrument what traded
 * @param start the venue's time at which the minute began
 * @param open first price, index points
 * @param high highest price, index points
 * @param low lowest price, index points
 * @param close last price, index points
 * @param volume contracts
 * @param origin how it reached us
 */
public record Bar(
        InstrumentCode instrument,
        Instant start,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        long volume,
        DataOrigin origin) {

    public Bar {
        if (high.compareTo(low) < 0 || volume < 0) {
            throw new IllegalArgumentException("bar with high " + high + ", low " + low + ", volume " + volume);
        }
    }
}
