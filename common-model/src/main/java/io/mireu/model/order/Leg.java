package io.mireu.model.order;

import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One order that an intent asks for.
 *
 * @param instrument what to trade
 * @param side buy or sell
 * @param quantity contracts, positive
 * @param type market or limit
 * @param limitPrice index points; present exactly for a limit order
 */
public record Leg(
        DerivativeCode instrument,
        Side side,
        long quantity,
        OrderType type,
        @Nullable BigDecimal limitPrice) {

    public Leg {
        if (quantity <= 0) {
            throw new IllegalArgumentException("leg quantity must be positive: " + quantity);
        }
        if ((type == OrderType.LIMIT) != (limitPrice != null)) {
            throw new IllegalArgumentException("a limit order has a limit price, a market order has none");
        }
    }

    /** A leg at market. */
    public static Leg market(DerivativeCode instrument, Side side, long quantity) {
        return new Leg(instrument, side, quantity, OrderType.MARKET, null);
    }

    /** A leg at a limit, in index points. */
    public static Leg limit(DerivativeCode instrument, Side side, long quantity, BigDecimal limitPrice) {
        return new Leg(instrument, side, quantity, OrderType.LIMIT, limitPrice);
    }
}
