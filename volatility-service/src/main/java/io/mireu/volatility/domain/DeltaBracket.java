package io.mireu.volatility.domain;

import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The two puts around a delta of -0.20.
 *
 * @param beyond the nearest with a delta of -0.20 or farther from zero
 * @param before the nearest with a delta of -0.20 or nearer to zero
 */
public record DeltaBracket(ValuedPut beyond, ValuedPut before) implements BracketResult {

    private static final double TARGET = -0.20;

    /** Finds it among puts at or below the forward. */
    public static BracketResult of(List<ValuedPut> puts) {
        if (puts.isEmpty()) {
            return PointMissing.NO_PUT_WITH_VOLATILITY;
        }
        Comparator<ValuedPut> byDelta = Comparator.comparingDouble(ValuedPut::delta);
        Optional<ValuedPut> beyond =
                puts.stream().filter(put -> put.delta() <= TARGET).max(byDelta);
        Optional<ValuedPut> before =
                puts.stream().filter(put -> put.delta() >= TARGET).min(byDelta);
        if (beyond.isEmpty()) {
            return PointMissing.NO_PUT_BEYOND;
        }
        if (before.isEmpty()) {
            return PointMissing.NO_PUT_BEFORE;
        }
        return new DeltaBracket(beyond.get(), before.get());
    }

    /** The volatility at -0.20, linear in delta between the two. */
    public double volatility() {
        double width = width();
        if (width == 0) {
            return beyond.volatility();
        }
        return beyond.volatility() + (before.volatility() - beyond.volatility()) * (TARGET - beyond.delta()) / width;
    }

    /** How far the two are apart in delta. */
    public double width() {
        return before.delta() - beyond.delta();
    }

    /** The put that stands for the point: the one nearest to -0.20. */
    public ValuedPut nearest() {
        return TARGET - beyond.delta() <= before.delta() - TARGET ? beyond : before;
    }
}
