package io.mireu.model.order;

import io.mireu.model.Identifier;
import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One execution of an order of ours.
 *
 * @param order our order
 * @param venueOrder the venue's number of it
 * @param executionId the venue's execution number, unique with the trade date and the order
 * @param instrument what traded
 * @param side our side
 * @param price index points
 * @param quantity contracts, positive
 * @param venueTime the venue's time of the execution
 */
public record Fill(
        OrderId order,
        VenueOrderNumber venueOrder,
        String executionId,
        DerivativeCode instrument,
        Side side,
        BigDecimal price,
        long quantity,
        Instant venueTime) {

    public Fill {
        Identifier.check(executionId, "execution id", 32);
        if (quantity <= 0) {
            throw new IllegalArgumentException("fill quantity must be positive: " + quantity);
        }
    }

    /** Contracts, negative when sold. */
    public long signedQuantity() {
        return side.sign() * quantity;
    }
}
