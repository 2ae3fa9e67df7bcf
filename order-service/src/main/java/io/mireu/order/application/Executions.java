package io.mireu.order.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.OrderId;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.domain.VenueFill;
import java.time.Instant;
import java.util.List;

/** Where executions are kept: those of our orders, and those that belong to none (yet). */
public interface Executions {

    /** Why an execution belongs to no order. */
    enum Unmatched {
        /** No order of ours has this number; it may become known. */
        UNKNOWN_ORDER,
        /** The order cannot fill so much any more. */
        OVERFILL,
        /** Instrument or side are not the order's. */
        CONTRADICTION
    }

    /** Whether it is kept already, with an order or without. */
    boolean isKnown(VenueFill fill);

    /** Keeps an execution of an order of ours. */
    void add(OrderId order, VenueFill fill, ExecutionSource source, Instant recordedAt);

    /** Keeps an execution that belongs to no order. */
    void park(VenueFill fill, Unmatched why, ExecutionSource source, Instant recordedAt);

    /** Takes out the executions that wait for this number, oldest first. */
    List<ParkedExecution> takeParked(AccountId account, VenueOrderNumber number);

    /** The executions of this instrument and side that belong to no order. */
    List<VenueFill> parkedFor(AccountId account, DerivativeCode instrument, Side side);

    /** The ids of the executions of one order. */
    List<String> idsOf(OrderId order);

    /**
     * An execution that waited for its order's number.
     *
     * @param fill what executed
     * @param source where it came from first
     */
    record ParkedExecution(VenueFill fill, ExecutionSource source) {}
}
