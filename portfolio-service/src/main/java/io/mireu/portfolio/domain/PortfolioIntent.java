package io.mireu.portfolio.domain;

import io.mireu.model.order.IntentId;

/**
 * An intent that trades for a portfolio.
 *
 * @param id the same however often it is delivered
 * @param purpose entering or liquidating
 * @param legs number of orders it asks for
 * @param working whether an order of it may still fill
 */
public record PortfolioIntent(IntentId id, Purpose purpose, int legs, boolean working) {

    public PortfolioIntent {
        if (legs < 1) {
            throw new IllegalArgumentException("an intent has at least one leg: " + legs);
        }
    }

    /** The same, when nothing of it can fill any more. */
    PortfolioIntent completed() {
        return new PortfolioIntent(id, purpose, legs, false);
    }

    /** What an intent is for. */
    public enum Purpose {
        ENTRY,
        LIQUIDATION
    }
}
