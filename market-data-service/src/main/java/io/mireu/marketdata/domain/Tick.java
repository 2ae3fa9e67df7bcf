package io.mireu.marketdata.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One row of a tick chart: a trade, mostly without its place in the session's volume.
 *
 * @param venueTime the venue's time, finer than a second
 * @param price index points
 * @param quantity contracts, positive
 * @param cumulativeVolume contracts of the session up to and with this trade; 0 where the chart does not tell
 */
public record Tick(Instant venueTime, BigDecimal price, long quantity, long cumulativeVolume) {

    public Tick {
        if (quantity <= 0) {
            throw new IllegalArgumentException("tick of " + quantity + " contracts");
        }
    }

    /** A tick of a chart that does not tell the session's volume. */
    public Tick(Instant venueTime, BigDecimal price, long quantity) {
        this(venueTime, price, quantity, 0);
    }
}
