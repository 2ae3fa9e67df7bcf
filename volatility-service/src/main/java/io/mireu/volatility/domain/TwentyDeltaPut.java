package io.mireu.volatility.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Stream;

/** The volatility at a put delta of -0.20, linear in delta between the two puts around it; never extrapolated. */
public final class TwentyDeltaPut {

    private TwentyDeltaPut() {}

    /** Why a chain has no 20-delta volatility. */
    public enum PointMissing implements PointResult, BracketResult {
        /** None of a future: a point names the future that gave it. */
        NO_FORWARD,
        NO_PUT_WITH_VOLATILITY,
        /** Every put's delta lies nearer to zero. */
        NO_PUT_BEYOND,
        /** Every put's delta lies farther from zero. */
        NO_PUT_BEFORE
    }

    /** A point, or why there is none. */
    public sealed interface PointResult permits PointFound, PointMissing {}

    /** A chain's point. */
    public record PointFound(VolatilityPoint point) implements PointResult {}

    /**
     * Finds it.
     *
     * @param minute the market's minute that the point stands for
     */
    public static PointResult of(ValuedChain chain, Instant minute) {
        if (!(chain.forward() instanceof KnownForward(var future, var forward)) || future == null) {
            return PointMissing.NO_FORWARD;
        }
        return switch (bracketOf(chain)) {
            case DeltaBracket bracket -> new PointFound(pointOf(chain, minute, future, forward, bracket));
            case PointMissing reason -> reason;
        };
    }

    /** The puts around it. */
    public static BracketResult bracketOf(ValuedChain chain) {
        if (!(chain.forward() instanceof KnownForward(var future, var forward)) || future == null) {
            return PointMissing.NO_FORWARD;
        }
        return DeltaBracket.of(
                chain.solvedPutsUpTo(forward).flatMap(TwentyDeltaPut::valued).toList());
    }

    private static VolatilityPoint pointOf(
            ValuedChain chain, Instant minute, DerivativeCode future, BigDecimal forward, DeltaBracket bracket) {
        ValuedPut nearest = bracket.nearest();
        return new VolatilityPoint(
                chain.series(),
                minute,
                bracket.volatility(),
                chain.clock(),
                nearest.option(),
                nearest.price(),
                nearest.greeks(),
                future,
                forward,
                PointOrigin.QUOTES);
    }

    private static Stream<ValuedPut> valued(OptionGreeks put) {
        Double volatility = put.volatility();
        BigDecimal mid = put.mid();
        Greeks greeks = put.greeks();
        return volatility == null || mid == null || greeks == null
                ? Stream.empty()
                : Stream.of(new ValuedPut(put.option(), put.strike(), mid, volatility, greeks));
    }
}
