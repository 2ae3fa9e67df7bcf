package io.mireu.ls.wire;

/** Answer of an order TR. */
public interface OrderAnswer extends RestAnswer {
    /** Number of the new order, modification or cancellation; zero when the venue gave none. */
    long orderNumber();
}
