package io.mireu.order.application;

import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.SystemEvent;

/** Where events are put inside the transaction that makes them true; they are published after it. */
public interface OrderEventLog {

    /** What became of an intent or an order. */
    void append(OrderEvent event);

    /** Something that needs attention. */
    void append(SystemEvent.AlertRaised alert);

    /** An intent of our own making, entered by hand. */
    void append(IntentEvent.Issued intent);

    /** Whether this intent event is delivered for the first time. */
    boolean firstTime(IntentEvent event);
}
