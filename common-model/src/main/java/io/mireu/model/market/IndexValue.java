package io.mireu.model.market;

import io.mireu.model.instrument.IndexCode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A value of an index.
 *
 * @param instrument which index
 * @param value index points
 * @param venueTime the venue's time
 * @param receivedAt the machine's time of receipt
 * @param origin how it reached us
 * @param sequence place among the values of this index on the topic since the feed began, from 1
 */
public record IndexValue(
        IndexCode instrument,
        BigDecimal value,
        Instant venueTime,
        Instant receivedAt,
        DataOrigin origin,
        long sequence) {

    public IndexValue {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("index value must be positive: " + value);
        }
    }

    /** The same, having reached us in another way. */
    public IndexValue withOrigin(DataOrigin reached) {
        return new IndexValue(instrument, value, venueTime, receivedAt, reached, sequence);
    }
}
