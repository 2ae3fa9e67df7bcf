package io.mireu.order.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Every order and execution of an account at the venue, read to the last page.
 *
 * @param readFrom when the reading began, the machine's time: what was sent before may be in it
 * @param firstDay the first trade date that was asked for
 * @param orders all new orders
 */
public record VenueBook(Instant readFrom, LocalDate firstDay, List<VenueOrderRow> orders) {

    public VenueBook {
        orders = List.copyOf(orders);
    }
}
