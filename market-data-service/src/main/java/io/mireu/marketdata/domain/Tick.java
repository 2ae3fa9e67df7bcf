package io.mireu.marketdata.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One row of a tick chart: a trade without its place in the session's volume.
 *
 * @param venueTime the venue's time, finer than a second
 * @param price index points
 * @param quantity contracts, positive
 */
public record Tick(Instant venueTime, BigDecimal price, long quantity) {

    public Tick {
        if (quantity <= 0) {
            throw new IllegalArgumentException("tick of " + quantity + " contracts");
        }
    }
}
