package io.mireu.order.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.SubmissionOutcome;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Records what the venue answered to an order, also when the answer comes late. */
@Component
public final class RecordSubmission {

    private final Orders orders;
    private final OrderLifecycle lifecycle;
    private final OrderAnnouncements announcements;
    private final WorkSignals signals;
    private final TransactionOperations transactions;
    private final OrderSettings settings;
    private final Clock machine;

    /** With the stores. */
    public RecordSubmission(
            Orders orders,
            OrderLifecycle lifecycle,
            OrderAnnouncements announcements,
            WorkSignals signals,
            TransactionOperations transactions,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.lifecycle = lifecycle;
        this.announcements = announcements;
        this.signals = signals;
        this.transactions = transactions;
        this.settings = settings;
        this.machine = machine;
    }

    /** Handles one answer. */
    public void handle(OrderId id, SubmissionOutcome outcome) {
        TrackedOrder seen = orders.find(id).orElseThrow();
        transactions.executeWithoutResult(_ -> {
            orders.lockAccount(seen.plan().account());
            TrackedOrder order = orders.find(id).orElseThrow();
            switch (outcome) {
                case SubmissionOutcome.Taken taken -> taken(order, taken);
                case SubmissionOutcome.Refused refused -> refused(order, refused);
                case SubmissionOutcome.Unknown unknown -> unknown(order, unknown.reason());
                case SubmissionOutcome.NotSent notSent -> notSent(order, notSent);
            }
        });
    }

    private void taken(TrackedOrder order, SubmissionOutcome.Taken taken) {
        Submission sent = Objects.requireNonNull(order.submission());
        VenueOrderNumber number = new VenueOrderNumber(sent.tradeDate(), taken.number());
        Optional<TrackedOrder> owner = orders.findByVenueNumber(order.plan().account(), number);
        if (owner.isPresent() && !owner.get().id().equals(order.id())) {
            surprise(
                    order,
                    "venue order " + number + " already belongs to "
                            + owner.get().id());
            unknown(order, "the venue answered with a number that is in use");
        } else if (order.isInFlight()) {
            lifecycle.accept(order, number, false);
            signals.reconcile(order.plan().account(), settings.reconcileSoon());
        } else if (!number.equals(order.venueNumber())) {
            surprise(order, "taken late as venue order " + number);
        }
    }

    private void refused(TrackedOrder order, SubmissionOutcome.Refused refused) {
        if (order.isInFlight()) {
            lifecycle.end(order, OrderStatus.REJECTED, new VenueRefusal(refused.code(), refused.reason()));
        } else {
            surprise(order, "refused late with " + refused.code());
        }
    }

    private void unknown(TrackedOrder order, String reason) {
        if (order.status() == OrderStatus.SENDING) {
            TrackedOrder doubted = order.doubted(machine.instant());
            orders.replace(order, doubted);
            announcements.ambiguous(doubted, reason);
            signals.reconcile(order.plan().account(), Duration.ZERO);
        }
    }

    private void notSent(TrackedOrder order, SubmissionOutcome.NotSent notSent) {
        if (order.isInFlight()) {
            lifecycle.end(order, OrderStatus.LOST, new VenueRefusal("not-sent", notSent.reason()));
        }
    }

    private void surprise(TrackedOrder order, String what) {
        announcements.alert(
                Severity.CRITICAL,
                "venue-answer-contradicts",
                "order " + order.id() + " is " + order.status() + " but " + what + "; compare with the venue by hand");
    }
}
