package io.mireu.volatility.application;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.VolatilityPoint;
import java.time.Instant;
import java.util.List;

/** The history of 20-delta volatilities. */
public interface VolatilityPoints {

    /**
     * Stores and publishes a point, together or not at all.
     *
     * @return false when the minute has its point already; nothing is published then
     */
    boolean add(VolatilityPoint point);

    /** The points of a series from one instant to before another, oldest first, the newest when there are more. */
    List<VolatilityPoint> find(SeriesCode series, Instant from, Instant until, int limit);
}
