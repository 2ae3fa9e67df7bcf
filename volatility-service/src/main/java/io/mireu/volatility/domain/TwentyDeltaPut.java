package io.mireu.volatility.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.model.volatility.VolatilityPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The volatility at a put delta of -0.20, linear in delta between the two puts around it; never extrapolated. */
public final class TwentyDeltaPut {

    private static final double TARGET = -0.20;

    private TwentyDeltaPut() {}

    /** Why a chain has no 20-delta volatility. */
    public enum PointMissing implements PointResult {
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
        List<SolvedPut> puts = chain.solvedPutsUpTo(forward)
                .flatMap(SolvedPut::of)
                .sorted(Comparator.comparingDouble(SolvedPut::delta))
                .toList();
        if (puts.isEmpty()) {
            return PointMissing.NO_PUT_WITH_VOLATILITY;
        }
        Optional<SolvedPut> beyond =
                puts.stream().filter(put -> put.delta() <= TARGET).reduce((first, second) -> second);
        Optional<SolvedPut> before =
                puts.stream().filter(put -> put.delta() >= TARGET).findFirst();
        if (beyond.isEmpty()) {
            return PointMissing.NO_PUT_BEYOND;
        }
        if (before.isEmpty()) {
            return PointMissing.NO_PUT_BEFORE;
        }
        return new PointFound(pointOf(chain, minute, future, forward, beyond.get(), before.get()));
    }

    private static VolatilityPoint pointOf(
            ValuedChain chain,
            Instant minute,
            DerivativeCode future,
            BigDecimal forward,
            SolvedPut beyond,
            SolvedPut before) {
        SolvedPut nearest = TARGET - beyond.delta() <= before.delta() - TARGET ? beyond : before;
        return new VolatilityPoint(
                chain.series(),
                minute,
                interpolate(beyond, before),
                chain.clock(),
                nearest.put.option(),
                nearest.mid,
                nearest.greeks,
                future,
                forward);
    }

    private static double interpolate(SolvedPut beyond, SolvedPut before) {
        double width = before.delta() - beyond.delta();
        if (width == 0) {
            return beyond.volatility;
        }
        return beyond.volatility + (before.volatility - beyond.volatility) * (TARGET - beyond.delta()) / width;
    }

    /** A put whose parts are all known. */
    private record SolvedPut(OptionGreeks put, double volatility, BigDecimal mid, Greeks greeks) {

        static Stream<SolvedPut> of(OptionGreeks put) {
            Double volatility = put.volatility();
            BigDecimal mid = put.mid();
            Greeks greeks = put.greeks();
            return volatility == null || mid == null || greeks == null
                    ? Stream.empty()
                    : Stream.of(new SolvedPut(put, volatility, mid, greeks));
        }

        double delta() {
            return greeks.delta();
        }
    }
}
