package io.mireu.simulator.book;

import org.jspecify.annotations.Nullable;

/** The orders of one price, first to last, with their sums. */
final class OrderQueue {

    final long priceCents;
    private @Nullable BookOrder first;
    private @Nullable BookOrder last;
    private long quantity;
    private int orders;
    private long makersQuantity;
    private int makersOrders;

    OrderQueue(long priceCents) {
        this.priceCents = priceCents;
    }

    @Nullable
    BookOrder first() {
        return first;
    }

    @Nullable
    BookOrder last() {
        return last;
    }

    boolean isEmpty() {
        return first == null;
    }

    long quantity() {
        return quantity;
    }

    int orders() {
        return orders;
    }

    /** Of it, what the market makers have. */
    long makersQuantity() {
        return makersQuantity;
    }

    int makersOrders() {
        return makersOrders;
    }

    DepthLevel level() {
        return new DepthLevel(priceCents, quantity, orders);
    }

    void add(BookOrder order) {
        order.queue = this;
        order.before = last;
        if (last == null) {
            first = order;
        } else {
            last.after = order;
        }
        last = order;
        count(order.owner(), order.remaining(), order.orders());
    }

    /** Takes a quantity from one of these orders, and the order away when nothing is left. */
    void reduce(BookOrder order, long taken) {
        if (order.queue != this) {
            throw new IllegalArgumentException("order " + order.number() + " does not wait here");
        }
        int counted = order.orders();
        order.reduce(taken);
        boolean gone = order.remaining() == 0;
        count(order.owner(), -taken, (gone ? 0 : order.orders()) - counted);
        if (gone) {
            unlink(order);
        }
    }

    /** Lets all orders go as they are. */
    void clear() {
        for (BookOrder order = first; order != null; order = first) {
            count(order.owner(), -order.remaining(), -order.orders());
            unlink(order);
        }
    }

    private void unlink(BookOrder order) {
        BookOrder before = order.before;
        BookOrder after = order.after;
        if (before == null) {
            first = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.before = before;
        }
        order.queue = null;
        order.before = null;
        order.after = null;
    }

    private void count(OrderOwner owner, long addedQuantity, int addedOrders) {
        quantity += addedQuantity;
        orders += addedOrders;
        if (owner == OrderOwner.MARKET_MAKER) {
            makersQuantity += addedQuantity;
            makersOrders += addedOrders;
        }
    }
}
