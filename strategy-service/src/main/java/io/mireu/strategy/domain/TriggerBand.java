package io.mireu.strategy.domain;

import io.mireu.model.strategy.StrategyKind.Edge;
import java.math.BigDecimal;

/**
 * Where the best prices must lie for an entry, both ends excluded.
 *
 * @param lower index points that the best bid must exceed
 * @param upper index points that the best offer must stay below
 */
public record TriggerBand(BigDecimal lower, BigDecimal upper) {

    private static final int PERCENT = 2;

    /** The band at an edge of the range, exact. */
    static TriggerBand of(Edge edge, PriceRange range, FlexSwitchParameters parameters) {
        BigDecimal inner = range.width().multiply(parameters.bufferPercent()).movePointLeft(PERCENT);
        BigDecimal outer = range.width().multiply(parameters.thresholdPercent()).movePointLeft(PERCENT);
        return switch (edge) {
            case DIP ->
                new TriggerBand(range.minimum().add(inner), range.minimum().add(outer));
            case PEAK ->
                new TriggerBand(range.maximum().subtract(outer), range.maximum().subtract(inner));
        };
    }

    /** Whether both prices lie strictly inside. */
    boolean holds(BigDecimal bid, BigDecimal offer) {
        return offer.compareTo(upper) < 0 && bid.compareTo(lower) > 0;
    }
}
