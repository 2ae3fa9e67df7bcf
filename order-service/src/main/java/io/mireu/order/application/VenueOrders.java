package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderIntent;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;
import java.util.Optional;

/** The venue, as far as orders go. Never called inside a transaction. */
public interface VenueOrders {

    /**
     * Why no order would be let through now, empty when one would. It is asked before an order is claimed: finding it out
     * may take long and has nothing to do with any order, so none should be in flight meanwhile, or end because of it.
     */
    Optional<String> heldBack();

    /**
     * Sends a claimed order, once; what reduces risk goes ahead of what opens a position.
     *
     * @param intent whose leg the order is
     */
    SubmissionOutcome submit(TrackedOrder order, OrderIntent intent);

    /** Asks to cancel what is left of a working order. */
    SubmissionOutcome cancel(TrackedOrder order);

    /**
     * Reads every order of a range with all its executions.
     *
     * @throws io.mireu.support.TransientFault when not every page could be read
     */
    VenueBook read(AccountId account, BookRange range);
}
