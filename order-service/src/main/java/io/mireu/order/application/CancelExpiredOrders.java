package io.mireu.order.application;

import io.mireu.model.order.AccountId;
import io.mireu.order.domain.CancelAttempt;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Cancels what is left of orders that have worked too long. The answer is never believed: H01 or the venue's list ends
 * the order, and while neither does, the request is repeated, since a cancellation cannot cancel twice. What the venue
 * takes no cancellation of now, as in the last minute of an auction, waits for the first round in which it does; so does
 * everything while the venue's guard lets nothing through.
 */
@Component
public final class CancelExpiredOrders {

    private final Orders orders;
    private final VenueOrders venue;
    private final WorkSignals signals;
    private final MarketSession market;
    private final TransactionOperations transactions;
    private final OrderSettings settings;
    private final Clock machine;

    /** With the stores and the venue. */
    public CancelExpiredOrders(
            Orders orders,
            VenueOrders venue,
            WorkSignals signals,
            MarketSession market,
            TransactionOperations transactions,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.venue = venue;
        this.signals = signals;
        this.market = market;
        this.transactions = transactions;
        this.settings = settings;
        this.machine = machine;
    }

    /** How many cancellations were requested. */
    public int handle(AccountId account) {
        if (venue.heldBack().isPresent()) {
            return 0;
        }
        List<TrackedOrder> due = transactions.execute(_ -> request(account));
        if (due == null) {
            return 0;
        }
        due.forEach(this::cancel);
        return due.size();
    }

    private List<TrackedOrder> request(AccountId account) {
        orders.lockAccount(account);
        Instant now = machine.instant();
        return orders.unfinished(account).stream()
                .filter(order -> isDue(order, now))
                .map(order -> stored(order, order.cancelRequested(now)))
                .toList();
    }

    private TrackedOrder stored(TrackedOrder before, TrackedOrder after) {
        orders.replace(before, after);
        return after;
    }

    private boolean isDue(TrackedOrder order, Instant now) {
        Submission sent = order.submission();
        CancelAttempt last = order.cancel();
        return order.isWorking()
                && sent != null
                && !now.isBefore(sent.sentAt().plus(settings.orderLife()))
                && (last == null || !now.isBefore(last.requestedAt().plus(settings.cancelRetryAfter())))
                && market.takesCancellations(order.plan().leg().instrument());
    }

    private void cancel(TrackedOrder order) {
        Duration wait = switch (venue.cancel(order)) {
            case SubmissionOutcome.Taken _ -> settings.reconcileSoon();
            case SubmissionOutcome.Refused _, SubmissionOutcome.Unknown _, SubmissionOutcome.NotSent _ -> Duration.ZERO;
        };
        signals.reconcile(order.plan().account(), wait);
    }
}
