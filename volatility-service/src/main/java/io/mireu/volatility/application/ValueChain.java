package io.mireu.volatility.application;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Quote;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.SmileSettings;
import io.mireu.volatility.domain.ForwardSearch;
import io.mireu.volatility.domain.OptionValuation;
import io.mireu.volatility.domain.PricingTerms;
import io.mireu.volatility.domain.QuotedFuture;
import io.mireu.volatility.domain.SeriesSmile;
import io.mireu.volatility.domain.SmileQuotes;
import io.mireu.volatility.domain.ValuedChain;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values the options of a series on the last quotes, now. */
public final class ValueChain {

    private final WatchedMarket market;
    private final PricingTerms terms;
    private final SmileSettings smiles;
    private final DoubleUnaryOperator rates;
    private final Clock marketClock;

    /** At the rate of the terms, with the usual smiles. */
    public ValueChain(WatchedMarket market, PricingTerms terms, Clock marketClock) {
        this(market, terms, SmileSettings.defaults(), _ -> terms.rate(), marketClock);
    }

    /**
     * Of this market.
     *
     * @param rates from years to a continuous rate, a decimal a year; it takes the place of that of the terms
     */
    public ValueChain(
            WatchedMarket market,
            PricingTerms terms,
            SmileSettings smiles,
            DoubleUnaryOperator rates,
            Clock marketClock) {
        this.market = market;
        this.terms = terms;
        this.smiles = smiles;
        this.rates = rates;
        this.marketClock = marketClock;
    }

    /** All options of the series; an empty chain when it is unknown. */
    public ValuedChain handle(SeriesCode series) {
        OptionValuation valuation = valuation(series);
        return new ValuedChain(
                series,
                valuation.forward(),
                valuation.yearsLeft().orElse(0),
                terms.clock().name(),
                options(series).stream()
                        .map(option -> valuation.value(option, quoteOf(option)))
                        .toList(),
                valuation.now());
    }

    /** Its smile; empty without a forward or without any point. */
    public Optional<VolatilitySmile> smile(SeriesCode series) {
        OptionValuation valuation = valuation(series);
        return new SeriesSmile(series, valuation, smiles).of(options(series), quotes(series, valuation.now()));
    }

    /** What all options of the series have in common now. */
    OptionValuation valuation(SeriesCode series) {
        Instant now = marketClock.instant();
        OptionalDouble yearsLeft = options(series).stream()
                .findFirst()
                .map(option -> terms.clock().yearsLeft(option.lastTradingDay(), now))
                .orElse(OptionalDouble.empty());
        PricingTerms atRate =
                yearsLeft.isPresent() ? terms.withRate(rates.applyAsDouble(yearsLeft.getAsDouble())) : terms;
        List<QuotedFuture> futures = market.futuresOf(series).stream()
                .map(future ->
                        new QuotedFuture(future, market.quoteOf(future.code()).orElse(null)))
                .toList();
        return new OptionValuation(
                atRate,
                new ForwardSearch(atRate, smiles, yearsLeft, now).find(futures, () -> quotes(series, now)),
                yearsLeft,
                now);
    }

    private Collection<Instrument.Option> options(SeriesCode series) {
        return market.optionsOf(series).values();
    }

    private List<OptionQuote> quotes(SeriesCode series, Instant now) {
        return SmileQuotes.of(options(series), this::quoteOf, now);
    }

    private @Nullable Quote quoteOf(Instrument.Option option) {
        return market.quoteOf(option.code()).orElse(null);
    }
}
