package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/**
 * The price and the quantity that an auction would have if it ended now.
 *
 * @param instrument whose auction
 * @param price index points, 0 while nothing would trade
 * @param quantity contracts that would trade, 0 when none
 * @param venueTime the venue's time
 * @param receivedAt the machine's time of receipt
 * @param origin how it reached us
 * @param sequence place among the indications of its instrument on the topic since the feed began, from 1
 * @param flags what is doubtful about it
 */
public record Indication(
        InstrumentCode instrument,
        BigDecimal price,
        long quantity,
        Instant venueTime,
        Instant receivedAt,
        DataOrigin origin,
        long sequence,
        Set<QualityFlag> flags) {

    public Indication {
        if (price.signum() < 0 || quantity < 0) {
            throw new IllegalArgumentException("indication of " + quantity + " contracts at " + price);
        }
        flags = Set.copyOf(flags);
    }

    /** The same, having reached us in another way. */
    public Indication withOrigin(DataOrigin reached) {
        return new Indication(instrument, price, quantity, venueTime, receivedAt, reached, sequence, flags);
    }
}
