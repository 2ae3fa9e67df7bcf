package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
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
 * @param sequence place among the trades of its instrument on the topic since the feed began, from 1; 1 again when the
 *     feed began anew; 0 where nobody counted
 * @param flags what is doubtful about it
 */
public record Trade(
        InstrumentCode instrument,
        BigDecimal price,
        long quantity,
        @Nullable Side aggressor,
        long cumulativeVolume,
        Instant venueTime,
        Instant receivedAt,
        DataOrigin origin,
        long sequence,
        Set<QualityFlag> flags) {

    public Trade {
        flags = Set.copyOf(flags);
        if (quantity <= 0) {
            throw new IllegalArgumentException("trade quantity must be positive: " + quantity);
        }
        if (cumulativeVolume < 0) {
            throw new IllegalArgumentException("cumulative volume is negative: " + cumulativeVolume);
        }
    }

    /** A trade that nobody has counted or doubted. */
    public Trade(
            InstrumentCode instrument,
            BigDecimal price,
            long quantity,
            @Nullable Side aggressor,
            long cumulativeVolume,
            Instant venueTime,
            Instant receivedAt,
            DataOrigin origin) {
        this(instrument, price, quantity, aggressor, cumulativeVolume, venueTime, receivedAt, origin, 0, Set.of());
    }

    /** The same trade, counted and judged. */
    public Trade withQuality(long place, Set<QualityFlag> doubts) {
        return new Trade(
                instrument, price, quantity, aggressor, cumulativeVolume, venueTime, receivedAt, origin, place, doubts);
    }

    /** The same, having reached us in another way. */
    public Trade withOrigin(DataOrigin reached) {
        return new Trade(
                instrument,
                price,
                quantity,
                aggressor,
                cumulativeVolume,
                venueTime,
                receivedAt,
                reached,
                sequence,
                flags);
    }
}
