package io.mireu.order.application;

import io.mireu.model.order.OrderStatus;
import io.mireu.order.domain.IntentStatus;
import io.mireu.order.domain.TrackedOrder;
import io.mireu.order.domain.VenueRefusal;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What follows for an intent when one of its orders has ended; inside the transaction that ended it. */
@Component
public final class IntentProgress {

    private static final VenueRefusal EARLIER_LEG = new VenueRefusal("earlier-leg", "an earlier leg was not filled");

    private final Orders orders;
    private final Intents intents;
    private final OrderAnnouncements announcements;
    private final WorkSignals signals;
    private final Clock machine;

    /** With the stores and the signals. */
    public IntentProgress(
            Orders orders,
            Intents intents,
            OrderAnnouncements announcements,
            WorkSignals signals,
            @Qualifier("machineClock") Clock machine) {
        this.orders = orders;
        this.intents = intents;
        this.announcements = announcements;
        this.signals = signals;
        this.machine = machine;
    }

    /** Sends the next leg, or calls off the later ones, or completes the intent. */
    void after(TrackedOrder ended) {
        boolean filled = ended.isFilled();
        boolean legsLeft = false;
        for (TrackedOrder other : orders.ofIntent(ended.plan().intentId())) {
            if (other.status() == OrderStatus.NEW) {
                legsLeft = true;
                if (!filled) {
                    callOff(other);
                }
            }
        }
        signals.ordersReady(ended.plan().account());
        if (!filled || !legsLeft) {
            complete(ended, filled);
        }
    }

    private void callOff(TrackedOrder later) {
        TrackedOrder cancelled = later.ended(OrderStatus.CANCELLED, EARLIER_LEG);
        orders.replace(later, cancelled);
        announcements.ended(cancelled);
    }

    private void complete(TrackedOrder last, boolean filled) {
        IntentStatus status = filled ? IntentStatus.COMPLETE : IntentStatus.INCOMPLETE;
        intents.end(last.plan().intentId(), status, machine.instant());
        announcements.completed(last.plan(), filled);
    }
}
