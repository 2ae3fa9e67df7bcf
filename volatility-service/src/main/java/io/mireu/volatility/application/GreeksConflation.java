package io.mireu.volatility.application;

import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a chain is computed anew because its forward moved, and for how little Greeks are published.
 *
 * @param interval the shortest time between two computations of a chain; an option's own quote never waits for it
 * @param volatilityStep a decimal; a smaller move of the volatility is not worth a message
 * @param deltaStep a smaller move of delta is not worth one either
 */
public record GreeksConflation(Duration interval, double volatilityStep, double deltaStep) {

    boolean isDue(@Nullable Long lastNs, long nowNs) {
        return lastNs == null || nowNs - lastNs >= interval.toNanos();
    }

    boolean isWorthPublishing(@Nullable OptionGreeks last, OptionGreeks next) {
        return last == null || hasMoved(last, next);
    }

    private boolean hasMoved(OptionGreeks last, OptionGreeks next) {
        if (last.quality() != next.quality() || !isSamePrice(last.mid(), next.mid())) {
            return true;
        }
        Greeks before = last.greeks();
        Greeks after = next.greeks();
        Double lastVolatility = last.volatility();
        Double nextVolatility = next.volatility();
        return before != null
                && after != null
                && lastVolatility != null
                && nextVolatility != null
                && (Math.abs(nextVolatility - lastVolatility) >= volatilityStep
                        || Math.abs(after.delta() - before.delta()) >= deltaStep);
    }

    private static boolean isSamePrice(@Nullable BigDecimal last, @Nullable BigDecimal next) {
        if (last == null || next == null) {
            return last == null && next == null;
        }
        return last.compareTo(next) == 0;
    }
}
