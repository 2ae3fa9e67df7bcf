package io.mireu.order.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Leg;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new order as it stands in the venue's list; changes and cancellations of it are not orders of their own here.
 *
 * @param number the venue's number
 * @param instrument what it trades
 * @param side buy or sell
 * @param limitPrice index points; null for an order at market
 * @param quantity contracts ordered
 * @param open contracts that can still fill
 * @param rejected whether the exchange refused it after LS had taken it
 * @param enteredAt the venue's time of entry
 * @param executions all of them
 */
public record VenueOrderRow(
        VenueOrderNumber number,
        DerivativeCode instrument,
        Side side,
        @Nullable BigDecimal limitPrice,
        long quantity,
        long open,
        boolean rejected,
        Instant enteredAt,
        List<VenueFill> executions) {

    public VenueOrderRow {
        executions = List.copyOf(executions);
    }

    /** Contracts executed. */
    public long executed() {
        return executions.stream().mapToLong(VenueFill::quantity).sum();
    }

    /** Whether it asks for exactly what a leg asks for. */
    public boolean asks(Leg leg) {
        return instrument.equals(leg.instrument())
                && side == leg.side()
                && quantity == leg.quantity()
                && samePrice(leg.limitPrice());
    }

    private boolean samePrice(@Nullable BigDecimal price) {
        return limitPrice == null ? price == null : price != null && limitPrice.compareTo(price) == 0;
    }
}
