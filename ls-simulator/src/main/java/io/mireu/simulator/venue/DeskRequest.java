package io.mireu.simulator.venue;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.matching.PriceType;

/** What a client asks the venue to do with an order. */
public sealed interface DeskRequest {

    /** The contract it names. */
    DerivativeCode code();

    /** Contracts that it asks for. */
    long quantity();

    /**
     * A new order.
     *
     * @param priceCents limit; without meaning for a market order
     */
    record New(DerivativeCode code, Side side, PriceType type, long priceCents, long quantity) implements DeskRequest {}

    /**
     * Another price or a smaller quantity for an order.
     *
     * @param original its order number
     * @param quantity what shall remain, at most what remains now
     */
    record Modify(DerivativeCode code, long original, PriceType type, long priceCents, long quantity)
            implements DeskRequest {}

    /**
     * The withdrawal of an order or of a part.
     *
     * @param original its order number
     */
    record Cancel(DerivativeCode code, long original, long quantity) implements DeskRequest {}
}
