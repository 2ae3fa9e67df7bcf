package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;

/**
 * An order as margin sees it.
 *
 * @param replaces number of the order in whose place it would be, 0 for none
 * @param code contract
 * @param side side
 * @param priceCents worst price at which it would trade, cents
 * @param contracts contracts, positive
 */
public record MarginOrder(long replaces, DerivativeCode code, Side side, long priceCents, long contracts) {

    /** A new order. */
    public static MarginOrder of(DerivativeCode code, Side side, long priceCents, long contracts) {
        return new MarginOrder(0, code, side, priceCents, contracts);
    }

    MarginOrder withContracts(long other) {
        return new MarginOrder(replaces, code, side, priceCents, other);
    }
}
