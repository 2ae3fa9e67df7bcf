package io.mireu.order.domain;

import io.mireu.model.order.OrderStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which orders of an account can be sent next. */
public final class SendQueue {

    private SendQueue() {}

    /**
     * The orders of which the first can be sent now, at most one of each intent. LS knows no order number of ours, so
     * while the fate of one order is unknown no other is sent: the venue's list could not tell them apart.
     *
     * @param unfinished all orders of one account that have not ended, the most urgent intent first, legs in order
     */
    public static List<TrackedOrder> ready(List<TrackedOrder> unfinished) {
        if (unfinished.stream().anyMatch(TrackedOrder::isInFlight)) {
            return List.of();
        }
        Set<String> intentsAtWork = new HashSet<>();
        List<TrackedOrder> ready = new ArrayList<>();
        for (TrackedOrder order : unfinished) {
            boolean firstOfItsIntent = intentsAtWork.add(order.plan().intentId().value());
            if (firstOfItsIntent && order.status() == OrderStatus.NEW) {
                ready.add(order);
            }
        }
        return ready;
    }
}
