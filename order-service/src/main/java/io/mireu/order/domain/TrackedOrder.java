package io.mireu.order.domain;

import io.mireu.model.order.OrderId;
import io.mireu.model.order.OrderStatus;
import io.mireu.model.order.VenueOrderNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One order of ours and all that we know of it; each method gives its next state or throws
 * {@link io.mireu.model.order.ImpossibleOrderTransition}.
 *
 * @param plan what it is to do
 * @param status where it stands
 * @param filled contracts executed so far
 * @param submission when it was claimed for sending; null before
 * @param venueNumber the venue's number; null while unknown
 * @param doubt since when its fate is unknown; null when it never was
 * @param cancel our last request to cancel it; null when there was none
 * @param refusal why it ended unfilled; null when it did not
 */
public record TrackedOrder(
        OrderPlan plan,
        OrderStatus status,
        long filled,
        @Nullable Submission submission,
        @Nullable VenueOrderNumber venueNumber,
        @Nullable Doubt doubt,
        @Nullable CancelAttempt cancel,
        @Nullable VenueRefusal refusal) {

    public TrackedOrder {
        if (filled < 0 || filled > plan.leg().quantity()) {
            throw new IllegalArgumentException(
                    "filled " + filled + " of " + plan.leg().quantity() + " contracts");
        }
    }

    /** An order that has not been sent. */
    public static TrackedOrder planned(OrderPlan plan) {
        return new TrackedOrder(plan, OrderStatus.NEW, 0, null, null, null, null, null);
    }

    /** Its id. */
    public OrderId id() {
        return plan.id();
    }

    /** Contracts that have not been executed. */
    public long remaining() {
        return plan.leg().quantity() - filled;
    }

    /** Whether it was filled in full. */
    public boolean isFilled() {
        return status == OrderStatus.FILLED;
    }

    /** Whether it may be at the venue under a number that we do not know. */
    public boolean isInFlight() {
        return status == OrderStatus.SENDING || status == OrderStatus.AMBIGUOUS;
    }

    /** Whether the venue has it under a number that we know, and it can still fill. */
    public boolean isWorking() {
        return status == OrderStatus.ACCEPTED || status == OrderStatus.PARTIALLY_FILLED;
    }

    /** Whether an execution of so many contracts can be one of this order's. */
    public boolean canFill(long quantity) {
        return isWorking() && quantity <= remaining();
    }

    /** Claimed for sending; whoever stores this first may send it. */
    public TrackedOrder claimed(Submission claim) {
        return new TrackedOrder(
                plan, status.to(OrderStatus.SENDING), filled, claim, venueNumber, doubt, cancel, refusal);
    }

    /** The venue has it under this number. */
    public TrackedOrder accepted(VenueOrderNumber number) {
        return new TrackedOrder(
                plan, status.to(OrderStatus.ACCEPTED), filled, submission, number, doubt, cancel, refusal);
    }

    /** The answer was lost. */
    public TrackedOrder doubted(Instant since) {
        return new TrackedOrder(
                plan,
                status.to(OrderStatus.AMBIGUOUS),
                filled,
                submission,
                venueNumber,
                new Doubt(since, null),
                cancel,
                refusal);
    }

    /** A complete reading of the venue's book did not show it. */
    public TrackedOrder absentAt(Instant readAt) {
        if (doubt == null) {
            throw new IllegalStateException("only an order in doubt can be absent: " + id());
        }
        return new TrackedOrder(
                plan, status, filled, submission, venueNumber, new Doubt(doubt.since(), readAt), cancel, refusal);
    }

    /** Executed, in part or in full. */
    public TrackedOrder filledBy(long quantity) {
        OrderStatus next = quantity == remaining() ? OrderStatus.FILLED : OrderStatus.PARTIALLY_FILLED;
        return new TrackedOrder(
                plan, status.to(next), filled + quantity, submission, venueNumber, doubt, cancel, refusal);
    }

    /** The venue is about to be asked to cancel what is left. */
    public TrackedOrder cancelRequested(Instant at) {
        int attempts = cancel == null ? 1 : cancel.attempts() + 1;
        return new TrackedOrder(
                plan, status, filled, submission, venueNumber, doubt, new CancelAttempt(at, attempts), refusal);
    }

    /** Ended before it was filled in full: CANCELLED, REJECTED or LOST. */
    public TrackedOrder ended(OrderStatus end, VenueRefusal why) {
        OrderStatus next = status.to(end);
        if (!next.isTerminal()) {
            throw new IllegalArgumentException(end + " does not end an order");
        }
        return new TrackedOrder(plan, next, filled, submission, venueNumber, doubt, cancel, why);
    }
}
