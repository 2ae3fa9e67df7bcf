package io.mireu.order.domain;

import io.mireu.model.Identifier;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Fill;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An execution as the venue tells it, before we know whose order it is.
 *
 * @param account at which account
 * @param order the venue's order number
 * @param executionId the venue's execution number without leading zeros; unique with the account and the order
 * @param instrument what traded
 * @param side our side
 * @param price index points
 * @param quantity contracts, positive
 * @param venueTime the venue's time of the execution
 */
public record VenueFill(
        AccountId account,
        VenueOrderNumber order,
        String executionId,
        DerivativeCode instrument,
        Side side,
        BigDecimal price,
        long quantity,
        Instant venueTime) {

    public VenueFill {
        Identifier.check(executionId, "execution id", 32);
        if (quantity <= 0) {
            throw new IllegalArgumentException("fill quantity must be positive: " + quantity);
        }
    }

    /** The fill of an order of ours that this is. */
    public Fill of(OrderId ours) {
        return new Fill(ours, order, executionId, instrument, side, price, quantity, venueTime);
    }
}
