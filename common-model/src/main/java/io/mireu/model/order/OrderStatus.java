package io.mireu.model.order;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of one order of ours. "Denied" is our risk check's word, "rejected" the venue's; "ambiguous" means that we
 * do not know whether the venue has it, and "lost" that we have since proven that it does not.
 */
public enum OrderStatus {
    NEW,
    DENIED,
    SENDING,
    AMBIGUOUS,
    ACCEPTED,
    PARTIALLY_FILLED,
    FILLED,
    CANCELLED,
    REJECTED,
    LOST;

    private static final Map<OrderStatus, Set<OrderStatus>> TRANSITIONS = new EnumMap<>(OrderStatus.class);

    static {
        TRANSITIONS.put(NEW, EnumSet.of(DENIED, SENDING, CANCELLED));
        TRANSITIONS.put(SENDING, EnumSet.of(AMBIGUOUS, ACCEPTED, REJECTED, LOST, PARTIALLY_FILLED, FILLED, CANCELLED));
        TRANSITIONS.put(AMBIGUOUS, EnumSet.of(ACCEPTED, REJECTED, LOST, PARTIALLY_FILLED, FILLED, CANCELLED));
        TRANSITIONS.put(ACCEPTED, EnumSet.of(PARTIALLY_FILLED, FILLED, CANCELLED, REJECTED));
        TRANSITIONS.put(PARTIALLY_FILLED, EnumSet.of(PARTIALLY_FILLED, FILLED, CANCELLED));
        for (OrderStatus end : EnumSet.of(DENIED, FILLED, CANCELLED, REJECTED, LOST)) {
            TRANSITIONS.put(end, EnumSet.noneOf(OrderStatus.class));
        }
    }

    /** Whether nothing more can happen to the order. */
    public boolean isTerminal() {
        return nextStatuses().isEmpty();
    }

    /** Whether the venue has it, or may have it, and it can still fill. */
    public boolean mayFill() {
        return this == SENDING || this == AMBIGUOUS || this == ACCEPTED || this == PARTIALLY_FILLED;
    }

    /**
     * This status followed by another.
     *
     * @throws ImpossibleOrderTransition when the order's life does not allow it
     */
    public OrderStatus to(OrderStatus next) {
        if (!nextStatuses().contains(next)) {
            throw new ImpossibleOrderTransition(this, next);
        }
        return next;
    }

    private Set<OrderStatus> nextStatuses() {
        return TRANSITIONS.getOrDefault(this, Set.of());
    }
}
