package io.mireu.volatility.adapter.in.web;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.web.ProblemException;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.VolatilityPoints;
import io.mireu.volatility.application.WatchedMarket;
import io.mireu.volatility.domain.ValuedChain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The present chain and the history of points; without a series, the front month. */
@RestController
@RequestMapping("/api/v1/volatility")
class VolatilityController {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_POINTS = 10_000;

    private final WatchedMarket market;
    private final FrontSeries frontSeries;
    private final ValueChain valueChain;
    private final VolatilityPoints points;
    private final MarketClock marketClock;

    VolatilityController(
            WatchedMarket market, ValueChain valueChain, VolatilityPoints points, MarketClock marketClock) {
        this.market = market;
        this.frontSeries = new FrontSeries(market, marketClock);
        this.valueChain = valueChain;
        this.points = points;
        this.marketClock = marketClock;
    }

    /** The series that have options. */
    @GetMapping("/series")
    List<SeriesCode> series() {
        return market.series();
    }

    /** The Greeks, or the reason for none, of every option of the series. */
    @GetMapping("/greeks")
    List<OptionGreeks> greeks(@RequestParam(required = false) @Nullable SeriesCode series) {
        return chain(series).options();
    }

    /** The whole chain with its forward and smile. */
    @GetMapping("/smile")
    ChainView smile(@RequestParam(required = false) @Nullable SeriesCode series) {
        ValuedChain chain = chain(series);
        return ChainView.of(chain, valueChain.smile(chain.series()).orElse(null));
    }

    /** The 20-delta volatilities, one a minute, oldest first; without bounds those of the last day. */
    @GetMapping("/points")
    List<VolatilityPoint> points(
            @RequestParam(required = false) @Nullable SeriesCode series,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "1000") int limit) {
        if (limit < 1 || limit > MOST_POINTS) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST_POINTS);
        }
        Instant end = until == null ? marketClock.instant() : until;
        Instant start = from == null ? end.minus(DAY) : from;
        return points.find(frontSeries.or(series), start, end, limit);
    }

    private ValuedChain chain(@Nullable SeriesCode series) {
        ValuedChain chain = valueChain.handle(frontSeries.or(series));
        if (chain.options().isEmpty()) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "series-unknown", "no option of series " + chain.series() + " is listed");
        }
        return chain;
    }
}
