package io.mireu.volatility.adapter.in.web;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.web.ProblemException;
import io.mireu.volatility.application.WatchedMarket;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The monthly series that settles next: what is meant when nobody names one. */
record FrontSeries(WatchedMarket market, MarketClock clock) {

    /** The series that was named, or the front one. */
    SeriesCode or(@Nullable SeriesCode named) {
        return named != null
                ? named
                : market.frontSeries(clock.tradeDate())
                        .orElseThrow(() -> new ProblemException(
                                HttpStatus.NOT_FOUND,
                                "no-series",
                                "no option is listed yet: try again in a few seconds"));
    }
}
