package io.mireu.simulator.book;

import io.mireu.model.order.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One side of a book: prices from best to worst, and at each price orders from first to last. Orders without a price wait
 * before all of them, for an auction. The best price is the last of the array, where prices come and go most.
 */
public final class BookSide {

    private static final int FIRST_CAPACITY = 16;

    private final Side side;
    private final LongSupplier arrivals;
    private final OrderQueue market = new OrderQueue(0);
    private final Map<Long, BookOrder> clients = new HashMap<>();
    private OrderQueue[] queues = new OrderQueue[FIRST_CAPACITY];
    private int count;
    private long totalQuantity;
    private int totalOrders;
    private long changes;

    BookSide(Side side, LongSupplier arrivals) {
        this.side = side;
        this.arrivals = arrivals;
    }

    /** The best price, cents. */
    public OptionalLong best() {
        return count == 0 ? OptionalLong.empty() : OptionalLong.of(queues[count - 1].priceCents);
    }

    /** The order that trades first, or null. */
    public @Nullable BookOrder first() {
        if (!market.isEmpty()) {
            return market.first();
        }
        return count == 0 ? null : queues[count - 1].first();
    }

    /** The order that waits without a price the longest, or null. */
    public @Nullable BookOrder firstMarketOrder() {
        return market.first();
    }

    /** Contracts that wait without a price. */
    public long marketQuantity() {
        return market.quantity();
    }

    /** How many prices there are. */
    public int prices() {
        return count;
    }

    /** The price of a rank from 0, the best, cents. */
    public long priceAt(int rank) {
        return queues[count - 1 - rank].priceCents;
    }

    /** Whether market makers are at the price of a rank from 0, the best. */
    public boolean areMakersAt(int rank) {
        return queues[count - 1 - rank].makersQuantity() > 0;
    }

    /** The contracts at the price of a rank from 0, the best. */
    public long quantityAt(int rank) {
        return queues[count - 1 - rank].quantity();
    }

    /** Puts an order behind all others of its price, or of those without one. */
    public void add(BookOrder order) {
        order.arrive(arrivals.getAsLong());
        append(order);
    }

    private void append(BookOrder order) {
        changes++;
        totalQuantity += order.remaining();
        totalOrders += order.orders();
        (order.isMarket() ? market : queue(order.priceCents())).add(order);
        if (order.owner() == OrderOwner.CLIENT) {
            clients.put(order.number(), order);
        }
    }

    /** Takes a quantity from an order of this side, and the order away when nothing is left. */
    public void reduce(BookOrder order, long quantity) {
        OrderQueue queue = order.queue;
        if (queue == null) {
            throw new IllegalArgumentException("order " + order.number() + " does not wait here");
        }
        int orders = queue.orders();
        queue.reduce(order, quantity);
        changes++;
        totalQuantity -= quantity;
        totalOrders += queue.orders() - orders;
        if (order.remaining() == 0 && order.owner() == OrderOwner.CLIENT) {
            clients.remove(order.number());
        }
        if (queue.isEmpty() && queue != market) {
            remove(queue);
        }
    }

    /**
     * Makes the queue of a price exactly this one, first to last. Who is in it already keeps its arrival.
     *
     * @param wanted orders of this price, among them all of the account's that wait there
     */
    public void arrange(long priceCents, List<BookOrder> wanted) {
        OrderQueue queue = find(priceCents);
        if (queue != null) {
            changes++;
            totalQuantity -= queue.quantity();
            totalOrders -= queue.orders();
            queue.clear();
            remove(queue);
        }
        for (BookOrder order : wanted) {
            if (order.arrival() == 0) {
                order.arrive(arrivals.getAsLong());
            }
            append(order);
        }
    }

    private OrderQueue queue(long priceCents) {
        int place = place(priceCents);
        if (place < count && queues[place].priceCents == priceCents) {
            return queues[place];
        }
        if (count == queues.length) {
            queues = Arrays.copyOf(queues, 2 * count);
        }
        System.arraycopy(queues, place, queues, place + 1, count - place);
        OrderQueue added = new OrderQueue(priceCents);
        queues[place] = added;
        count++;
        return added;
    }

    private void remove(OrderQueue queue) {
        int place = place(queue.priceCents);
        count--;
        System.arraycopy(queues, place + 1, queues, place, count - place);
    }

    /** Where a price is, or would be: the number of worse prices. */
    private int place(long priceCents) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBetter(priceCents, queues[middle].priceCents)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isBetter(long cents, long than) {
        return side == Side.BUY ? cents > than : cents < than;
    }

    private @Nullable OrderQueue find(long priceCents) {
        int place = place(priceCents);
        return place < count && queues[place].priceCents == priceCents ? queues[place] : null;
    }

    /** The account's order of this number, if it waits here. */
    public Optional<BookOrder> client(long number) {
        return Optional.ofNullable(clients.get(number));
    }

    /** Whether orders of the account wait here. */
    public boolean hasClients() {
        return !clients.isEmpty();
    }

    /** The orders of one price, first to last. */
    public List<BookOrder> ordersAt(long priceCents) {
        OrderQueue queue = find(priceCents);
        List<BookOrder> orders = new ArrayList<>();
        if (queue != null) {
            forEach(queue, orders::add);
        }
        return orders;
    }

    /** Hands over all orders, in the order in which they would trade; the book must not change meanwhile. */
    public void forEach(Consumer<BookOrder> reader) {
        forEach(market, reader);
        for (int i = count - 1; i >= 0; i--) {
            forEach(queues[i], reader);
        }
    }

    private static void forEach(OrderQueue queue, Consumer<BookOrder> reader) {
        for (BookOrder order = queue.first(); order != null; order = order.after) {
            reader.accept(order);
        }
    }

    /** All orders, in the order in which they would trade. */
    public List<BookOrder> orders() {
        List<BookOrder> orders = new ArrayList<>(totalOrders);
        forEach(orders::add);
        return orders;
    }

    /** What the market makers have at a price; nothing is all zero. */
    public DepthLevel makersAt(long priceCents) {
        OrderQueue queue = find(priceCents);
        return queue == null
                ? new DepthLevel(priceCents, 0, 0)
                : new DepthLevel(priceCents, queue.makersQuantity(), queue.makersOrders());
    }

    /** The makers' last order of a price, or null. */
    public @Nullable BookOrder lastOfMakersAt(long priceCents) {
        OrderQueue queue = find(priceCents);
        BookOrder order = queue == null || queue.makersQuantity() == 0 ? null : queue.last();
        while (order != null && order.owner() != OrderOwner.MARKET_MAKER) {
            order = order.before;
        }
        return order;
    }

    /** The quantity that a price limit on the other side could reach, counted no further than the taker needs. */
    public long quantityFor(BookOrder taker) {
        long quantity = 0;
        for (int i = count - 1; i >= 0 && quantity < taker.remaining() && taker.accepts(queues[i].priceCents); i--) {
            quantity += queues[i].quantity();
        }
        return quantity;
    }

    long changes() {
        return changes;
    }

    List<DepthLevel> depth(int most) {
        int shown = Math.min(most, count);
        List<DepthLevel> depth = new ArrayList<>(shown);
        for (int i = 1; i <= shown; i++) {
            depth.add(queues[count - i].level());
        }
        return depth;
    }

    DepthLevel total() {
        return new DepthLevel(0, totalQuantity, totalOrders);
    }
}
