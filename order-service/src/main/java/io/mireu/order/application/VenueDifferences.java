package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.VenueOrderRow;
import java.time.Instant;
import java.util.Optional;

/** Where is kept what the venue has and we do not, and what the last reconciliation found. */
public interface VenueDifferences {

    /**
     * Notes an order at the venue that is none of ours.
     *
     * @return whether it was noted for the first time
     */
    boolean noteUnknownOrder(AccountId account, VenueOrderRow row, Instant seenAt);

    /** Forgets an order at the venue that turned out to be ours. */
    void forgetUnknownOrder(AccountId account, VenueOrderNumber number);

    /** Up to which venue time everything was compared; empty before the first complete comparison. */
    Optional<Instant> lastComparedTo(AccountId account);

    /** Keeps the figures of a reconciliation; only the last of an account is kept. */
    void record(ReconciliationResult result);
}
