package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueBook;

/** The venue, as far as orders go. Never called inside a transaction. */
public interface VenueOrders {

    /** Sends a claimed order, once. */
    SubmissionOutcome submit(TrackedOrder order);

    /** Asks to cancel what is left of a working order. */
    SubmissionOutcome cancel(TrackedOrder order);

    /**
     * Reads every order of a range with all its executions.
     *
     * @throws io.mireu.support.TransientFault when not every page could be read
     */
    VenueBook read(AccountId account, BookRange range);
}
