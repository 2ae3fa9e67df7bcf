package io.mireu.volatility.application;

import io.mireu.model.instrument.SeriesCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of the history of a series from bars.
 *
 * @param id its number
 * @param series whose history
 * @param startedAt machine's time
 * @param endedAt machine's time; null while it runs
 * @param outcome how it stands
 * @param bars of the series' puts and future that the archive had, corrections too
 * @param minutes of continuous trading in which the future traded
 * @param points rows from bars that it put into the history; minutes with a point from quotes keep that one
 * @param firstMinute the market's time of the first of the minutes; null when there was none
 * @param lastMinute the market's time of the last of them
 * @param code why it failed; null unless it did
 * @param detail the same for people
 */
public record Rebuild(
        long id,
        SeriesCode series,
        Instant startedAt,
        @Nullable Instant endedAt,
        Outcome outcome,
        long bars,
        long minutes,
        long points,
        @Nullable Instant firstMinute,
        @Nullable Instant lastMinute,
        @Nullable String code,
        @Nullable String detail) {

    /** How a rebuild stands. */
    public enum Outcome {
        RUNNING,
        DONE,
        FAILED,
        /** The process ended first; it can be started again. */
        INTERRUPTED
    }
}
