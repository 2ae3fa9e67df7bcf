package io.mireu.order.domain;

import io.mireu.model.order.OrderIntent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An intent that we took on, or refused.
 *
 * @param intent what was asked for
 * @param eventId of the event that asked
 * @param triggerReceivedAt when the market event behind it was received, the machine's time; null without one
 * @param issuedAt when it was asked, the machine's time
 * @param receivedAt when we stored it, the machine's time
 * @param status what became of it
 */
public record TrackedIntent(
        OrderIntent intent,
        UUID eventId,
        @Nullable Instant triggerReceivedAt,
        Instant issuedAt,
        Instant receivedAt,
        IntentStatus status) {

    /** Its orders, one for each leg, not sent yet. */
    public List<TrackedOrder> plannedOrders() {
        return IntStream.range(0, intent.legs().size())
                .mapToObj(leg -> TrackedOrder.planned(OrderPlan.of(intent, leg)))
                .toList();
    }
}
