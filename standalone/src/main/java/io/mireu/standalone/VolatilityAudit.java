package io.mireu.standalone;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.pricing.Black76;
import io.mireu.pricing.PutCall;
import io.mireu.simulator.book.BookDepth;
import io.mireu.simulator.feed.ExpiryPrices;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import io.mireu.support.clock.MarketClock;
import io.mireu.volatility.application.ValueChain;
import io.mireu.volatility.application.WatchedMarket;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fast Greeks follow quotes, and how near the front chain's volatilities are to the surface around which the venue
 * quotes. Both sides are read at one moment, so that what is still under way counts as an error.
 */
final class VolatilityAudit {

    private static final double CENTS_PER_POINT = 100;
    private static final double VOLATILITY_POINT = 0.01;

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
                .orElse(new DemoReport.FrontChain(0, 0, 0, 0, null));
    }

    private DemoReport.FrontChain compare(SeriesCode series, VenueMarket market) {
        List<OptionGreeks> options =
                service.bean(ValueChain.class).handle(series).options();
        List<Compared> valued = options.stream()
                .filter(option -> option.quality().isValued())
                .map(option -> Compared.of(option, market))
                .toList();
        double[] errors = valued.stream().mapToDouble(Compared::error).sorted().toArray();
        long listed = market.options().stream()
                .filter(contract -> contract.code().series().equals(series))
                .count();
        return new DemoReport.FrontChain(
                listed,
                valued.size(),
                listed - options.size(),
                valued.stream().filter(Compared::isWithinQuotes).count(),
                errors.length == 0 ? null : Math.round(errors[errors.length / 2] * 1_000) / 1_000.0);
    }

    /**
     * An option's published volatility and the true one.
     *
     * @param error points of volatility
     */
    private record Compared(double error, boolean isWithinQuotes) {

        static Compared of(OptionGreeks option, VenueMarket market) {
            ContractMarket contract = market.find(option.option()).orElseThrow();
            ExpiryPrices truth = market.prices().expiry(contract.instrument().lastTradingDay());
            double strike = option.strike().doubleValue();
            double volatility = truth.volatility(strike);
            double cents = CENTS_PER_POINT
                    * Black76.price(
                            option.option().type() == ContractType.CALL ? PutCall.CALL : PutCall.PUT,
                            Objects.requireNonNull(option.forward()).doubleValue(),
                            strike,
                            option.yearsToExpiry(),
                            Objects.requireNonNull(option.rate()),
                            volatility);
            BookDepth depth = contract.depth();
            boolean within = !depth.bids().isEmpty()
                    && !depth.offers().isEmpty()
                    && cents >= depth.bid(1).priceCents()
                    && cents <= depth.offer(1).priceCents();
            double published = Objects.requireNonNull(option.volatility());
            return new Compared(Math.abs(published - volatility) / VOLATILITY_POINT, within);
        }
    }
}
