package io.mireu.volatility.application;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.volatility.domain.PointsFromBars;
import java.util.List;
import java.util.Optional;

/** The rebuilds that were asked for, of which one runs at a time. */
public interface Rebuilds {

    /**
     * Begins one.
     *
     * @return its number; empty while another one runs
     */
    Optional<Long> begin(SeriesCode series);

    /**
     * Ends one well.
     *
     * @param bars read
     * @param points rows that it put into the history
     */
    void done(long id, long bars, PointsFromBars.Rebuilt rebuilt, int points);

    /** Ends one that failed. */
    void failed(long id, String code, String detail);

    /** Ends those of a process that is gone. */
    int interrupt();

    /** The latest first. */
    List<Rebuild> latest(int limit);

    /** One by its number. */
    Optional<Rebuild> find(long id);
}
