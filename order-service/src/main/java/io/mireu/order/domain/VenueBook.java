package io.mireu.order.domain;

import java.time.Instant;
import java.util.List;

/**
 * Every order of a range of an account's book at the venue, each with all its executions.
 *
 * @param readFrom when the reading began, the machine's time: what was sent before is in it
 * @param range what was read
 * @param orders all new orders of the range
 */
public record VenueBook(Instant readFrom, BookRange range, List<VenueOrderRow> orders) {

    public VenueBook {
        orders = List.copyOf(orders);
    }
}
