package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.volatility.domain.DeltaBracket;
import io.mireu.volatility.domain.KnownForward;
import java.time.Instant;

/** The 20-delta volatility of a series now, or why there is none. */
public sealed interface SpotVolatility {

    /**
     * It is known.
     *
     * @param series which
     * @param asOf the market's time
     * @param forward the future and the middle of its book
     * @param puts around a delta of -0.20
     */
    record Known(SeriesCode series, Instant asOf, KnownForward forward, DeltaBracket puts) implements SpotVolatility {}

    /** Nothing of the series is listed. */
    record Unlisted(SeriesCode series) implements SpotVolatility {}

    /** The future is not traded now. */
    record Closed(DerivativeCode future) implements SpotVolatility {}

    /**
     * The market is open and the books do not give it.
     *
     * @param reason the name of a missing forward or point
     */
    record Missing(SeriesCode series, String reason) implements SpotVolatility {}
}
