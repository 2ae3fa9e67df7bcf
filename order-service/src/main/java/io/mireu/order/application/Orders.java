package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.TrackedOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where our orders are kept; every method that reads for a change locks the rows that it gives. */
public interface Orders {

    /**
     * Makes every other change of this account wait until the transaction ends; each use case calls it first. Without it
     * a fill of an unknown number and the answer that makes the number known could miss each other.
     */
    void lockAccount(AccountId account);

    /** Stores a new order. */
    void add(TrackedOrder order);

    /**
     * Stores the next state of an order.
     *
     * @throws IllegalStateException when it is no longer in the state before
     */
    void replace(TrackedOrder before, TrackedOrder after);

    /** One order. */
    Optional<TrackedOrder> find(OrderId id);

    /** The order that the venue knows under this number. */
    Optional<TrackedOrder> findByVenueNumber(AccountId account, VenueOrderNumber number);

    /** All orders of an intent, by leg. */
    List<TrackedOrder> ofIntent(IntentId intent);

    /** Orders that have not ended: of liquidations first, then by age of the intent, then by leg. */
    List<TrackedOrder> unfinished(AccountId account);

    /** Orders that were sent for this trade date or a later one. */
    List<TrackedOrder> sentSince(AccountId account, LocalDate firstTradeDate);

    /** How many orders were taken on since this instant, the machine's time. */
    long countTakenOnSince(AccountId account, Instant since);
}
