package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Quote;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.volatility.domain.ForwardQuote;
import io.mireu.volatility.domain.OptionValuation;
import io.mireu.volatility.domain.PricingTerms;
import io.mireu.volatility.domain.ValuedChain;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Values the options of a series on the last quotes, now. */
public final class ValueChain {

    private final WatchedMarket market;
    private final PricingTerms terms;
    private final Clock marketClock;

    public ValueChain(WatchedMarket market, PricingTerms terms, Clock marketClock) {
        this.market = market;
        this.terms = terms;
        this.marketClock = marketClock;
    }

    /** All options of the series; an empty chain when it is unknown. */
    public ValuedChain handle(SeriesCode series) {
        Collection<Instrument.Option> options = market.optionsOf(series).values();
        return value(series, options);
    }

    /** Some options of the series, on the same forward. */
    ValuedChain handle(SeriesCode series, Collection<DerivativeCode> codes) {
        var listed = market.optionsOf(series);
        return value(
                series,
                codes.stream().filter(listed::containsKey).map(listed::get).toList());
    }

    private ValuedChain value(SeriesCode series, Collection<Instrument.Option> options) {
        Instant now = marketClock.instant();
        ForwardQuote forward = forwardOf(series, now);
        OptionalDouble yearsLeft = options.stream()
                .findFirst()
                .map(option -> terms.clock().yearsLeft(option.lastTradingDay(), now))
                .orElse(OptionalDouble.empty());
        OptionValuation valuation = new OptionValuation(terms, forward, yearsLeft, now);
        List<OptionGreeks> valued = options.stream()
                .map(option ->
                        valuation.value(option, market.quoteOf(option.code()).orElse(null)))
                .toList();
        return new ValuedChain(
                series, forward, yearsLeft.orElse(0), terms.clock().name(), valued, now);
    }

    private ForwardQuote forwardOf(SeriesCode series, Instant now) {
        Instrument.Future future = market.futureOf(series).orElse(null);
        Quote quote = future == null ? null : market.quoteOf(future.code()).orElse(null);
        return ForwardQuote.of(future, quote, now, terms.futureQuoteMaxAge());
    }
}
