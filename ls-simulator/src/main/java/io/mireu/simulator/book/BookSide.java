package io.mireu.simulator.book;

import io.mireu.model.order.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** One side of a book: prices from best to worst, and at each price orders from first to last. */
public final class BookSide {

    private final NavigableMap<Long, Deque<BookOrder>> levels;
    private long changes;

    BookSide(Side side) {
        Comparator<Long> rising = Comparator.naturalOrder();
        levels = new TreeMap<>(side == Side.BUY ? rising.reversed() : rising);
    }

    /** The best price, cents. */
    public OptionalLong best() {
        return levels.isEmpty() ? OptionalLong.empty() : OptionalLong.of(levels.firstKey());
    }

    /** The order that trades first, if any. */
    public Optional<BookOrder> first() {
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.firstEntry().getValue().getFirst());
    }

    /** Puts an order behind all others of its price. */
    public void add(BookOrder order) {
        changes++;
        levels.computeIfAbsent(order.priceCents(), _ -> new ArrayDeque<>()).addLast(order);
    }

    /** Takes a quantity from an order of this side, and the order away when nothing is left. */
    public void reduce(BookOrder order, long quantity) {
        changes++;
        order.reduce(quantity);
        if (order.remaining() == 0) {
            remove(order);
        }
    }

    private void remove(BookOrder order) {
        levels.computeIfPresent(order.priceCents(), (_, queue) -> {
            queue.remove(order);
            return queue.isEmpty() ? null : queue;
        });
    }

    /** All orders, in the order in which they would trade. */
    public List<BookOrder> orders() {
        return levels.values().stream().flatMap(Deque::stream).toList();
    }

    /** The orders of one price, first to last. */
    public List<BookOrder> ordersAt(long priceCents) {
        Deque<BookOrder> queue = levels.get(priceCents);
        return queue == null ? List.of() : List.copyOf(queue);
    }

    /** The quantity that a price limit on the other side could reach. */
    public long quantityFor(BookOrder taker) {
        long quantity = 0;
        for (Map.Entry<Long, Deque<BookOrder>> level : levels.entrySet()) {
            if (!taker.accepts(level.getKey())) {
                break;
            }
            quantity += level(level).quantity();
        }
        return quantity;
    }

    long changes() {
        return changes;
    }

    List<DepthLevel> depth(int count) {
        List<DepthLevel> depth = new ArrayList<>(count);
        for (Map.Entry<Long, Deque<BookOrder>> level : levels.entrySet()) {
            if (depth.size() == count) {
                break;
            }
            depth.add(level(level));
        }
        return depth;
    }

    DepthLevel total() {
        long quantity = 0;
        int orders = 0;
        for (Map.Entry<Long, Deque<BookOrder>> level : levels.entrySet()) {
            quantity += level(level).quantity();
            orders += level(level).orders();
        }
        return new DepthLevel(0, quantity, orders);
    }

    private static DepthLevel level(Map.Entry<Long, Deque<BookOrder>> level) {
        long quantity = 0;
        int orders = 0;
        for (BookOrder order : level.getValue()) {
            quantity += order.remaining();
            orders += order.orders();
        }
        return new DepthLevel(level.getKey(), quantity, orders);
    }
}
