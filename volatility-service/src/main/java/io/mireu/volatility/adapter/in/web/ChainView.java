package io.mireu.volatility.adapter.in.web;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.ExpiryClockName;
import io.mireu.model.volatility.ForwardSource;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilitySmile;
import io.mireu.volatility.domain.ForwardQuote;
import io.mireu.volatility.domain.KnownForward;
import io.mireu.volatility.domain.MissingForward;
import io.mireu.volatility.domain.TwentyDeltaPut;
import io.mireu.volatility.domain.TwentyDeltaPut.PointFound;
import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;
import io.mireu.volatility.domain.ValuedChain;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain as it is now: each option has a volatility or the quality that says why not.
 *
 * @param series which
 * @param asOf the market's time
 * @param yearsToExpiry of the clock
 * @param clock which clock measured it, and so what a year of the volatilities is
 * @param forward and where it comes from
 * @param twentyDelta the volatility at a put delta of -0.20
 * @param smile from out-of-the-money options; null when there is none
 * @param options all, by rising strike
 */
record ChainView(
        SeriesCode series,
        Instant asOf,
        double yearsToExpiry,
        ExpiryClockName clock,
        ForwardView forward,
        TwentyDeltaView twentyDelta,
        @Nullable VolatilitySmile smile,
        List<OptionGreeks> options) {

    static ChainView of(ValuedChain chain, @Nullable VolatilitySmile smile) {
        return new ChainView(
                chain.series(),
                chain.asOf(),
                chain.yearsToExpiry(),
                chain.clock(),
                ForwardView.of(chain.forward()),
                TwentyDeltaView.of(TwentyDeltaPut.of(chain, chain.asOf())),
                smile,
                chain.options());
    }

    /** A forward, or the reason why there is none. */
    record ForwardView(
            @Nullable DerivativeCode future,
            @Nullable BigDecimal price,
            @Nullable ForwardSource source,
            @Nullable MissingForward reason) {

        static ForwardView of(ForwardQuote forward) {
            return switch (forward) {
                case KnownForward known -> new ForwardView(known.future(), known.price(), known.source(), null);
                case MissingForward reason -> new ForwardView(null, null, null, reason);
            };
        }
    }

    /** A volatility with the put that stands for it, or the reason why there is none. */
    record TwentyDeltaView(
            @Nullable Double volatility,
            @Nullable DerivativeCode option,
            @Nullable PointMissing reason) {

        static TwentyDeltaView of(TwentyDeltaPut.PointResult result) {
            return switch (result) {
                case PointFound(var point) -> new TwentyDeltaView(point.twentyDeltaVolatility(), point.option(), null);
                case PointMissing reason -> new TwentyDeltaView(null, null, reason);
            };
        }
    }
}
