package io.mireu.simulator.book;

import io.mireu.model.order.Side;
import org.jspecify.annotations.Nullable;

/** One order while it is in, or on its way into, a book. */
public final class BookOrder {

    private final OrderOwner owner;
    private final long number;
    private final Side side;
    private final long priceCents;
    private final boolean market;
    private long remaining;
    private int orders;
    private long arrival;

    /** Where it waits, and between whom: kept by {@link OrderQueue} alone. */
    @Nullable
    OrderQueue queue;

    @Nullable
    BookOrder before;

    @Nullable
    BookOrder after;

    private BookOrder(
            OrderOwner owner, long number, Side side, long priceCents, boolean market, long quantity, int orders) {
        if (quantity <= 0 || orders < 0) {
            throw new IllegalArgumentException("an order has a quantity: " + quantity + " in " + orders);
        }
        this.owner = owner;
        this.number = number;
        this.side = side;
        this.priceCents = priceCents;
        this.market = market;
        this.remaining = quantity;
        this.orders = orders;
    }

    /** An order of the account, with its order number. */
    public static BookOrder ofClient(long number, Side side, long priceCents, long quantity) {
        return new BookOrder(OrderOwner.CLIENT, number, side, priceCents, false, quantity, 1);
    }

    /**
     * An order of the account that takes part in an auction at any price, before all orders with a price.
     *
     * @param worstCents the price limit of the day on its side, cents
     */
    public static BookOrder ofClientMarket(long number, Side side, long worstCents, long quantity) {
        return new BookOrder(OrderOwner.CLIENT, number, side, worstCents, true, quantity, 1);
    }

    /**
     * What the market makers have at one price: several orders together.
     *
     * @param orders how many; 0 for a part of orders that are counted elsewhere, or when nobody knows
     */
    public static BookOrder ofMakers(Side side, long priceCents, long quantity, int orders) {
        return new BookOrder(OrderOwner.MARKET_MAKER, 0, side, priceCents, false, quantity, orders);
    }

    /** An order of somebody who trades now or not at all, or in an auction. */
    public static BookOrder ofNoise(Side side, long priceCents, long quantity) {
        return new BookOrder(OrderOwner.NOISE_TRADER, 0, side, priceCents, false, quantity, 1);
    }

    /** What is left of this market order, as an order with a price. */
    public BookOrder priced(long cents) {
        return new BookOrder(owner, number, side, cents, false, remaining, orders);
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

    /** Whether it waits for an auction without a price of its own. */
    public boolean isMarket() {
        return market;
    }

    /** What is not yet traded. */
    public long remaining() {
        return remaining;
    }

    /** How many orders it counts for in the book. */
    public int orders() {
        return orders;
    }

    /** Its place among all orders that ever waited in the book, from 1; 0 before it does. */
    public long arrival() {
        return arrival;
    }

    void arrive(long place) {
        arrival = place;
    }

    /** Whether it would trade with the opposite side at a price. */
    public boolean accepts(long cents) {
        return side == Side.BUY ? cents <= priceCents : cents >= priceCents;
    }

    /** Takes away a quantity of an order that waits in no book, because it traded or was withdrawn. */
    public void reduce(long quantity) {
        if (quantity <= 0 || quantity > remaining) {
            throw new IllegalArgumentException("cannot take " + quantity + " from " + remaining);
        }
        remaining -= quantity;
        orders = (int) Math.min(orders, Math.max(1, remaining));
    }
}
