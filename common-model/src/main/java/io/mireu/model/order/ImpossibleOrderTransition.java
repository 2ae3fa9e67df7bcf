package io.mireu.model.order;

/** An order was told something that its status does not allow; a fault of ours or of the venue, never to be ignored. */
public final class ImpossibleOrderTransition extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** With the two statuses between which there is no way. */
    public ImpossibleOrderTransition(OrderStatus from, OrderStatus to) {
        super("an order cannot go from " + from + " to " + to);
    }
}
