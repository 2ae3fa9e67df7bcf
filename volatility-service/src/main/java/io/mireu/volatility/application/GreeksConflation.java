package io.mireu.volatility.application;

import io.mireu.model.volatility.Greeks;
import io.mireu.model.volatility.OptionGreeks;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often and for how little Greeks are published.
 *
 * @param interval the shortest time between two publications of one option
 * @param volatilityStep a decimal; a smaller move of the volatility is not worth a message
 * @param deltaStep a smaller move of delta is not worth one either
 */
public record GreeksConflation(Duration interval, double volatilityStep, double deltaStep) {

    boolean isDue(@Nullable Published last, long nowNs) {
        return last == null || nowNs - last.atNs >= interval.toNanos();
    }

    boolean isWorthPublishing(@Nullable Published last, OptionGreeks next) {
        return last == null || hasMoved(last.greeks, next);
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

    /**
     * What was published last of an option.
     *
     * @param atNs by the machine's monotonic clock
     */
    record Published(OptionGreeks greeks, long atNs) {}
}
