package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
 * @param tradeDate the trading day that it belongs to, of a night the day on which the night ends; null where unknown
 * @param revision 0 at first, one more with each correction; a feed that begins anew counts anew: of two bars of one minute
 *     the one holds that stands later on the topic
 */
public record Bar(
        InstrumentCode instrument,
        Instant start,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        long volume,
        DataOrigin origin,
        @Nullable LocalDate tradeDate,
        int revision) {

    public Bar {
        if (high.compareTo(low) < 0 || volume < 0 || revision < 0) {
            throw new IllegalArgumentException("bar with high " + high + ", low " + low + ", volume " + volume);
        }
    }

    /** A bar as first told, of an unknown trading day. */
    public Bar(
            InstrumentCode instrument,
            Instant start,
            BigDecimal open,
            BigDecimal high,
            BigDecimal low,
            BigDecimal close,
            long volume,
            DataOrigin origin) {
        this(instrument, start, open, high, low, close, volume, origin, null, 0);
    }

    /** The same, having reached us in another way. */
    public Bar withOrigin(DataOrigin reached) {
        return new Bar(instrument, start, open, high, low, close, volume, reached, tradeDate, revision);
    }
}
