package io.mireu.volatility.application;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.VolatilityPoint;
import java.time.Instant;
import java.util.List;

/** The history of 20-delta volatilities. */
public interface VolatilityPoints {

    /**
     * Stores and publishes a point, together or not at all; it replaces one that was rebuilt from bars.
     *
     * @return false when the minute has its point from quotes already; nothing is published then
     */
    boolean add(VolatilityPoint point);

    /**
     * Puts rebuilt points in the place of those rebuilt before, all or none; points from quotes stay, and nothing is
     * published.
     *
     * @param first where rebuilt points are replaced from
     * @param last where they are replaced to, itself included
     * @return how many points there are from bars in this span now
     */
    int replaceRebuilt(SeriesCode series, Instant first, Instant last, List<VolatilityPoint> points);

    /** The points of a series from one instant to before another, oldest first, the newest when there are more. */
    List<VolatilityPoint> find(SeriesCode series, Instant from, Instant until, int limit);
}
