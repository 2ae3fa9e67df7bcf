package io.mireu.order.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.Executions.ParkedExecution;
import io.mireu.order.application.Executions.Unmatched;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueRefusal;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The changes of an order that several use cases share: accepted, filled, ended. Each is one row, one event, and what
 * follows for the intent, inside the caller's transaction and under the account's lock.
 */
@Component
public final class OrderLifecycle {

    private final Orders orders;
    private final Executions executions;
    private final VenueDifferences differences;
    private final OrderAnnouncements announcements;
    private final IntentProgress progress;
    private final Clock machine;

    /** With the stores and what follows. */
    public OrderLifecycle(
            Orders orders,
            Executions executions,
            VenueDifferences differences,
            OrderAnnouncements announcements,
            IntentProgress progress,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.executions = executions;
        this.differences = differences;
        this.announcements = announcements;
        this.progress = progress;
        this.machine = machine;
    }

    /** The venue has the order under this number; fills that came before we knew are applied now. */
    void accept(TrackedOrder order, VenueOrderNumber number, boolean byReconciliation) {
        TrackedOrder accepted = order.accepted(number);
        orders.replace(order, accepted);
        announcements.accepted(accepted, number, byReconciliation);
        differences.forgetUnknownOrder(order.plan().account(), number);
        TrackedOrder current = accepted;
        for (ParkedExecution early : executions.takeParked(order.plan().account(), number)) {
            current = apply(current, early.fill(), early.source());
        }
    }

    /** Applies an execution that is not kept yet; one that cannot be this order's is parked and reported, never lost. */
    TrackedOrder apply(TrackedOrder order, VenueFill fill, ExecutionSource source) {
        if (contradicts(order, fill)) {
            return refuse(order, fill, source, Unmatched.CONTRADICTION);
        }
        if (!order.canFill(fill.quantity())) {
            return refuse(order, fill, source, Unmatched.OVERFILL);
        }
        executions.add(order.id(), fill, source, machine.instant());
        TrackedOrder filled = order.filledBy(fill.quantity());
        orders.replace(order, filled);
        announcements.filled(filled, fill);
        if (filled.status().isTerminal()) {
            progress.after(filled);
        }
        return filled;
    }

    /** The order ended before it was filled in full. */
    void end(TrackedOrder order, OrderStatus status, VenueRefusal why) {
        TrackedOrder ended = order.ended(status, why);
        orders.replace(order, ended);
        if (status == OrderStatus.REJECTED) {
            announcements.rejected(ended, why);
        } else {
            announcements.ended(ended);
        }
        progress.after(ended);
    }

    private static boolean contradicts(TrackedOrder order, VenueFill fill) {
        return !order.plan().leg().instrument().equals(fill.instrument())
                || order.plan().leg().side() != fill.side();
    }

    private TrackedOrder refuse(TrackedOrder order, VenueFill fill, ExecutionSource source, Unmatched why) {
        executions.park(fill, why, source, machine.instant());
        announcements.alert(
                Severity.CRITICAL,
                "execution-unmatched",
                "execution " + fill.executionId() + " of venue order "
                        + fill.order().number() + " does not fit order " + order.id() + " (" + why + "): "
                        + fill.quantity() + " at " + fill.price() + "; compare the position by hand");
        return order;
    }
}
