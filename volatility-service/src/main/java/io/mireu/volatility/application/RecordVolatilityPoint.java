package io.mireu.volatility.application;

import io.mireu.model.instrument.SeriesCode;
import io.mireu.volatility.domain.TwentyDeltaPut;
import io.mireu.volatility.domain.TwentyDeltaPut.PointFound;
import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records one 20-delta point a minute and monthly series while the market trades.
 *
 * <p>Called every second by one thread: a minute without a point at its start takes the first that comes within it.
 */
public final class RecordVolatilityPoint {

    private static final Logger log = LoggerFactory.getLogger(RecordVolatilityPoint.class);

    private final WatchedMarket market;
    private final ValueChain valueChain;
    private final VolatilityPoints points;
    private final MarketHours hours;
    private final Clock marketClock;
    private final Map<SeriesCode, Instant> recorded = new HashMap<>();
    private final Map<SeriesCode, PointMissing> missing = new HashMap<>();

    public RecordVolatilityPoint(
            WatchedMarket market,
            ValueChain valueChain,
            VolatilityPoints points,
            MarketHours hours,
            Clock marketClock) {
        this.market = market;
        this.valueChain = valueChain;
        this.points = points;
        this.hours = hours;
        this.marketClock = marketClock;
    }

    /** Records what this minute still lacks. */
    public void handle() {
        if (market.monthlySeries().stream().noneMatch(this::trades)) {
            return; // the market's time may not be known either
        }
        Instant minute = marketClock.instant().truncatedTo(ChronoUnit.MINUTES);
        for (SeriesCode series : market.monthlySeries()) {
            if (trades(series) && !minute.equals(recorded.get(series))) {
                record(series, minute);
            }
        }
    }

    /** All options of a series trade at the same times. */
    private boolean trades(SeriesCode series) {
        return market.optionsOf(series).keySet().stream()
                .findFirst()
                .filter(hours::isContinuous)
                .isPresent();
    }

    private void record(SeriesCode series, Instant minute) {
        switch (TwentyDeltaPut.of(valueChain.handle(series), minute)) {
            case PointFound(var point) -> {
                points.add(point);
                recorded.put(series, minute);
                if (missing.remove(series) != null) {
                    log.info("series {} has a 20-delta volatility again", series);
                }
            }
            case PointMissing reason -> {
                recorded.remove(series);
                report(series, reason);
            }
        }
    }

    /** Asked every second, told once: the chain itself shows the reason as long as it holds. */
    private void report(SeriesCode series, PointMissing reason) {
        if (reason != missing.put(series, reason)) {
            log.info("series {} has no 20-delta volatility now: {}", series, reason);
        }
    }
}
