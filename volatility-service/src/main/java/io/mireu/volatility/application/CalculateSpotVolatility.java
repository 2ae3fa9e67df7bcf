package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.volatility.domain.DeltaBracket;
import io.mireu.volatility.domain.KnownForward;
import io.mireu.volatility.domain.MissingForward;
import io.mireu.volatility.domain.TwentyDeltaPut;
import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;
import io.mireu.volatility.domain.ValuedChain;

/** Calculates the 20-delta volatility of the moment at the caller's rate. */
public final class CalculateSpotVolatility {

    private final RatedChains chains;
    private final MarketHours hours;

    public CalculateSpotVolatility(RatedChains chains, MarketHours hours) {
        this.chains = chains;
        this.hours = hours;
    }

    /**
     * Of the monthly series that settles with a mini future.
     *
     * @param future the mini future
     * @param rate continuous, a decimal a year
     */
    public SpotVolatility handle(DerivativeCode future, double rate) {
        SeriesCode series = new SeriesCode(Product.KOSPI200, future.series().series());
        ValuedChain chain = chains.value(series, rate);
        if (chain.options().isEmpty()) {
            return new SpotVolatility.Unlisted(series);
        }
        if (!hours.isContinuous(future)) {
            return new SpotVolatility.Closed(future);
        }
        return switch (chain.forward()) {
            case MissingForward reason -> new SpotVolatility.Missing(series, reason.name());
            case KnownForward forward ->
                switch (TwentyDeltaPut.bracketOf(chain)) {
                    case PointMissing reason -> new SpotVolatility.Missing(series, reason.name());
                    case DeltaBracket puts -> new SpotVolatility.Known(series, chain.asOf(), forward, puts);
                };
        };
    }
}
