package io.mireu.standalone;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.QuoteQuality;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import io.mireu.support.clock.MarketClock;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.WatchedMarket;
import io.mireu.volatility.domain.DeltaBracket;
import io.mireu.volatility.domain.KnownForward;
import io.mireu.volatility.domain.TwentyDeltaPut;
import io.mireu.volatility.domain.ValuedChain;
import io.mireu.volatility.domain.ValuedPut;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How fast Greeks follow quotes, and how near the front chain's smile is to the surface around which the venue quotes.
 * Both sides are read at one moment, when what was under way has arrived.
 */
final class VolatilityAudit {

    private static final double VOLATILITY_POINT = 0.01;

    private static final Duration CATCH_UP = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final RunningService service;
    private final Venue venue;

    VolatilityAudit(RunningService service, RunningService simulator) {
        this.service = service;
        this.venue = simulator.bean(Venue.class);
    }

    DemoReport.Latency quoteToGreeks() {
        Timer timer = service.bean(MeterRegistry.class)
                .find("mireu.volatility.quote.to.greeks")
                .timer();
        return timer == null || timer.count() == 0
                ? new DemoReport.Latency(null, null)
                : new DemoReport.Latency(percentile(timer, 0.5), percentile(timer, 0.99));
    }

    private static @Nullable Double percentile(Timer timer, double which) {
        return Arrays.stream(timer.takeSnapshot().percentileValues())
                .filter(value -> value.percentile() == which)
                .findFirst()
                .map(VolatilityAudit::milliseconds)
                .orElse(null);
    }

    private static double milliseconds(ValueAtPercentile value) {
        return Math.round(value.value(TimeUnit.MILLISECONDS) * 10) / 10.0;
    }

    DemoReport.FrontChain frontChain() {
        return service.bean(WatchedMarket.class)
                .frontSeries(service.bean(MarketClock.class).tradeDate())
                .map(series -> venue.market(market -> compare(series, market)))
                .orElse(new DemoReport.FrontChain(0, 0, 0, 0, 0, 0, null, null, null));
    }

    private DemoReport.FrontChain compare(SeriesCode series, VenueMarket market) {
        ValueChain valueChain = service.bean(ValueChain.class);
        ValuedChain chain = caughtUp(() -> valueChain.handle(series), market);
        Set<BigDecimal> strikes = valueChain.smile(series).stream()
                .flatMap(smile -> smile.points().stream())
                .map(VolatilitySmile.Point::strike)
                .collect(Collectors.toSet());
        List<TrueOption> points = chain.options().stream()
                .filter(option -> option.quality() == QuoteQuality.OK)
                .filter(option -> strikes.contains(option.strike()))
                .map(option -> TrueOption.of(option, chain.forward(), market))
                .filter(TrueOption::isOutOfTheMoney)
                .toList();
        List<TrueOption> quoted =
                points.stream().filter(TrueOption::isQuotedTruly).toList();
        double[] errors =
                points.stream().mapToDouble(TrueOption::error).sorted().toArray();
        Optional<DeltaBracket> bracket =
                TwentyDeltaPut.bracketOf(chain) instanceof DeltaBracket found ? Optional.of(found) : Optional.empty();
        long listed = market.options().stream()
                .filter(contract -> contract.code().series().equals(series))
                .count();
        return new DemoReport.FrontChain(
                listed,
                chain.options().stream()
                        .filter(option -> option.quality().isValued())
                        .count(),
                listed - chain.options().size(),
                points.size(),
                quoted.size(),
                quoted.stream().filter(TrueOption::isWithinQuotes).count(),
                errors.length == 0 ? null : inPoints(errors[errors.length / 2]),
                bracket.map(puts -> inPoints(Math.abs(puts.volatility() - truth(puts, chain, market))))
                        .orElse(null),
                bracket.map(puts -> widestHalf(puts, chain, market))
                        .filter(Double::isFinite)
                        .map(VolatilityAudit::inPoints)
                        .orElse(null));
    }

    /** The venue stands still as long as it is looked at; what it has sent is to arrive. */
    private static ValuedChain caughtUp(Supplier<ValuedChain> chain, VenueMarket market) {
        long begunNs = System.nanoTime();
        ValuedChain latest = chain.get();
        while (!isCaughtUp(latest, market) && System.nanoTime() - begunNs < CATCH_UP.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            latest = chain.get();
        }
        return latest;
    }

    private static boolean isCaughtUp(ValuedChain chain, VenueMarket market) {
        return chain.options().stream().allMatch(option -> isMid(option.mid(), option.option(), market))
                && (!(chain.forward() instanceof KnownForward(var future, var price))
                        || future == null
                        || isMid(price, future, market));
    }

    private static boolean isMid(@Nullable BigDecimal mid, DerivativeCode code, VenueMarket market) {
        BookDepth depth = market.find(code).orElseThrow().depth();
        return mid == null
                || depth.bids().isEmpty()
                || depth.offers().isEmpty()
                || mid.movePointRight(2).multiply(BigDecimal.TWO).longValue()
                        == depth.bid(1).priceCents() + depth.offer(1).priceCents();
    }

    private static double widestHalf(DeltaBracket puts, ValuedChain chain, VenueMarket market) {
        return Math.max(
                of(puts.beyond(), chain, market).halfSpread(),
                of(puts.before(), chain, market).halfSpread());
    }

    /** What the point would be if both puts had their true volatilities. */
    private static double truth(DeltaBracket puts, ValuedChain chain, VenueMarket market) {
        return new DeltaBracket(
                        withVolatility(puts.beyond(), of(puts.beyond(), chain, market)),
                        withVolatility(puts.before(), of(puts.before(), chain, market)))
                .volatility();
    }

    private static ValuedPut withVolatility(ValuedPut put, TrueOption truth) {
        return new ValuedPut(put.option(), put.strike(), put.price(), truth.volatility(), put.greeks());
    }

    private static TrueOption of(ValuedPut put, ValuedChain chain, VenueMarket market) {
        return chain.options().stream()
                .filter(option -> option.option().equals(put.option()))
                .map(option -> TrueOption.of(option, chain.forward(), market))
                .findFirst()
                .orElseThrow();
    }

    private static double inPoints(double volatility) {
        return Math.round(volatility / VOLATILITY_POINT * 1_000) / 1_000.0;
    }
}
