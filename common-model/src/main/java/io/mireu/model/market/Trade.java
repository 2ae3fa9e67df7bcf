package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One trade at the venue.
 *
 * @param instrument what traded
 * @param price index points
 * @param quantity contracts, positive
 * @param aggressor who crossed the spread, where the venue says so
 * @param cumulativeVolume contracts of the session up to and with this trade; 0 where unknown
 * @param venueTime the venue's time of the trade
 * @param receivedAt the machine's time of receipt
 * @param origin how it reached us
 */
public record Trade(
        InstrumentCode instrument,
        BigDecimal price,
        long quantity,
        @Nullable Side aggressor,
        long cumulativeVolume,
        Instant venueTime,
        Instant receivedAt,
        DataOrigin origin) {

    public Trade {
        if (quantity <= 0) {
            throw new IllegalArgumentException("trade quantity must be positive: " + quantity);
        }
        if (cumulativeVolume < 0) {
            throw new IllegalArgumentException("cumulative volume is negative: " + cumulativeVolume);
        }
    }
}
