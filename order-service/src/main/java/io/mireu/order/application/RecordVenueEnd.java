package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Records that the exchange rejected an order after LS had taken it, or that what was left of it is cancelled. While
 * executions are missing, or the number is not ours yet, the venue's list decides instead.
 */
@Component
public final class RecordVenueEnd {

    private final Orders orders;
    private final OrderLifecycle lifecycle;
    private final WorkSignals signals;
    private final TransactionOperations transactions;
    private final OrderSettings settings;

    /** With the stores. */
    public RecordVenueEnd(
            Orders orders,
            OrderLifecycle lifecycle,
            WorkSignals signals,
            TransactionOperations transactions,
            OrderSettings settings) {
        this.orders = orders;
        this.lifecycle = lifecycle;
        this.signals = signals;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** What ended an order at the venue. */
    public sealed interface VenueEnd {

        /** The exchange did not take the new order. */
        record Rejected(String code, String reason) implements VenueEnd {}

        /**
         * What was left was cancelled.
         *
         * @param cancelled contracts, positive
         */
        record Cancelled(long cancelled) implements VenueEnd {}
    }

    /** Handles one end of one order. */
    public void handle(AccountId account, VenueOrderNumber number, VenueEnd end) {
        transactions.executeWithoutResult(_ -> {
            orders.lockAccount(account);
            Optional<TrackedOrder> order = orders.findByVenueNumber(account, number);
            if (order.isEmpty()) {
                signals.reconcile(account, settings.reconcileSoon());
            } else if (order.get().isWorking()) {
                end(order.get(), end);
            }
        });
    }

    private void end(TrackedOrder order, VenueEnd end) {
        switch (end) {
            case VenueEnd.Rejected rejected
            when order.filled() == 0 ->
                lifecycle.end(order, OrderStatus.REJECTED, new VenueRefusal(rejected.code(), rejected.reason()));
            case VenueEnd.Cancelled cancelled
            when order.remaining() == cancelled.cancelled() ->
                lifecycle.end(order, OrderStatus.CANCELLED, new VenueRefusal("cancelled", "cancelled at the venue"));
            case VenueEnd.Rejected _, VenueEnd.Cancelled _ ->
                signals.reconcile(order.plan().account(), Duration.ZERO);
        }
    }
}
