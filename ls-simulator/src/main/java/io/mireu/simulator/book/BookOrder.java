package io.mireu.simulator.book;

import io.mireu.model.order.Side;

/** One order while it is in, or on its way into, a book. */
public final class BookOrder {

    private final OrderOwner owner;
    private final long number;
    private final Side side;
    private final long priceCents;
    private long remaining;
    private int orders;

    private BookOrder(OrderOwner owner, long number, Side side, long priceCents, long quantity, int orders) {
        if (quantity <= 0 || orders <= 0) {
            throw new IllegalArgumentException("an order has a quantity: " + quantity + " in " + orders);
        }
        this.owner = owner;
        this.number = number;
        this.side = side;
        this.priceCents = priceCents;
        this.remaining = quantity;
        this.orders = orders;
    }

    /** An order of the account, with its order number. */
    public static BookOrder ofClient(long number, Side side, long priceCents, long quantity) {
        return new BookOrder(OrderOwner.CLIENT, number, side, priceCents, quantity, 1);
    }

    /** What the market makers have at one price: several orders together. */
    public static BookOrder ofMakers(Side side, long priceCents, long quantity, int orders) {
        return new BookOrder(OrderOwner.MARKET_MAKER, 0, side, priceCents, quantity, orders);
    }

    /** An order of somebody who trades now or not at all. */
    public static BookOrder ofNoise(Side side, long priceCents, long quantity) {
        return new BookOrder(OrderOwner.NOISE_TRADER, 0, side, priceCents, quantity, 1);
    }

    public OrderOwner owner() {
        return owner;
    }

    /** The account's order number; 0 for everybody else. */
    public long number() {
        return number;
    }

    public Side side() {
        return side;
    }

    /** The worst price at which it trades, cents. */
    public long priceCents() {
        return priceCents;
    }

    /** What is not yet traded. */
    public long remaining() {
        return remaining;
    }

    /** How many orders it counts for in the book. */
    public int orders() {
        return orders;
    }

    /** Whether it would trade with the opposite side at a price. */
    public boolean accepts(long cents) {
        return side == Side.BUY ? cents <= priceCents : cents >= priceCents;
    }

    /** Takes away a quantity, because it traded or was withdrawn. */
    public void reduce(long quantity) {
        if (quantity <= 0 || quantity > remaining) {
            throw new IllegalArgumentException("cannot take " + quantity + " from " + remaining);
        }
        remaining -= quantity;
        orders = (int) Math.min(orders, Math.max(1, remaining));
    }
}
