package io.mireu.order.domain;

import io.mireu.model.order.OrderStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which order of an account is sent next. */
public final class SendQueue {

    private SendQueue() {}

    /**
     * The next order to send, if one may be sent now. LS knows no order number of ours, so while the fate of one order
     * is unknown no other is sent: the venue's list could not tell them apart.
     *
     * @param unfinished all orders of one account that have not ended, the most urgent intent first, legs in order
     */
    public static Optional<TrackedOrder> next(List<TrackedOrder> unfinished) {
        if (unfinished.stream().anyMatch(TrackedOrder::isInFlight)) {
            return Optional.empty();
        }
        Set<String> intentsAtWork = new HashSet<>();
        for (TrackedOrder order : unfinished) {
            boolean firstOfItsIntent = intentsAtWork.add(order.plan().intentId().value());
            if (firstOfItsIntent && order.status() == OrderStatus.NEW) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
