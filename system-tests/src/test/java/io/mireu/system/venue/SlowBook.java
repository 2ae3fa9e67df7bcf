package io.mireu.system.venue;

import io.mireu.model.order.Side;
import io.mireu.simulator.matching.TimeCondition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Matching as the rules read, without any speed: one list of orders as they came, searched anew for every trade. */
final class SlowBook {

    private final List<Waiting> waiting = new ArrayList<>();

    /** An order that waits. */
    static final class Waiting {

        private final long number;
        private final Side side;
        private final boolean market;
        private long price;
        private long remaining;

        Waiting(long number, Side side, boolean market, long price, long remaining) {
            this.number = number;
            this.side = side;
            this.market = market;
            this.price = price;
            this.remaining = remaining;
        }

        private boolean accepts(long other) {
            return market || (side == Side.BUY ? other <= price : other >= price);
        }
    }

    /** A trade; the taker is whoever came later. */
    record Trade(long price, long quantity, long taker, long resting) {}

    /** One order's line of the queue. */
    record Line(long number, long price, long remaining) {}

    List<Trade> submit(long number, Side side, long price, long quantity, TimeCondition condition) {
        Waiting order = new Waiting(number, side, false, price, quantity);
        if (condition == TimeCondition.ALL_OR_NOTHING && reachable(order) < quantity) {
            return List.of();
        }
        List<Trade> trades = new ArrayList<>();
        List<Waiting> queue = queue(side.opposite());
        while (order.remaining > 0 && !queue.isEmpty() && order.accepts(queue.getFirst().price)) {
            Waiting first = queue.getFirst();
            long traded = Math.min(order.remaining, first.remaining);
            trades.add(new Trade(first.price, traded, number, first.number));
            order.remaining -= traded;
            take(first, traded);
            queue = queue(side.opposite());
        }
        if (condition == TimeCondition.DAY && order.remaining > 0) {
            waiting.add(order);
        }
        return trades;
    }

    long reachable(Side side, long price) {
        return reachable(new Waiting(0, side, false, price, 1));
    }

    private long reachable(Waiting order) {
        return waiting.stream()
                .filter(other -> other.side != order.side && order.accepts(other.price))
                .mapToLong(other -> other.remaining)
                .sum();
    }

    void collect(long number, Side side, boolean market, long price, long quantity) {
        waiting.add(new Waiting(number, side, market, price, quantity));
    }

    void withdraw(long number, long quantity) {
        take(find(number), quantity);
    }

    long remaining(long number) {
        return waiting.stream()
                .filter(order -> order.number == number)
                .mapToLong(order -> order.remaining)
                .sum();
    }

    private Waiting find(long number) {
        return waiting.stream()
                .filter(order -> order.number == number)
                .findFirst()
                .orElseThrow();
    }

    private void take(Waiting order, long quantity) {
        order.remaining -= quantity;
        if (order.remaining == 0) {
            waiting.remove(order);
        }
    }

    /** What would trade at a price. */
    long volumeAt(long price) {
        return Math.min(quantityAt(Side.BUY, price), quantityAt(Side.SELL, price));
    }

    /** What would be left over at a price. */
    long leftOverAt(long price) {
        return Math.abs(quantityAt(Side.BUY, price) - quantityAt(Side.SELL, price));
    }

    private long quantityAt(Side side, long price) {
        return waiting.stream()
                .filter(order -> order.side == side && order.accepts(price))
                .mapToLong(order -> order.remaining)
                .sum();
    }

    /** The prices that an auction may have: those of orders, and the reference. */
    LongStream prices(long reference) {
        return LongStream.concat(
                LongStream.of(reference),
                waiting.stream().filter(order -> !order.market).mapToLong(order -> order.price));
    }

    /** Trades everything that can at a price. */
    List<Trade> uncross(long price) {
        List<Trade> trades = new ArrayList<>();
        long left = volumeAt(price);
        while (left > 0) {
            Waiting bid = queue(Side.BUY).getFirst();
            Waiting offer = queue(Side.SELL).getFirst();
            long traded = Math.min(left, Math.min(bid.remaining, offer.remaining));
            boolean bidFirst = waiting.indexOf(bid) < waiting.indexOf(offer);
            trades.add(new Trade(
                    price, traded, bidFirst ? offer.number : bid.number, bidFirst ? bid.number : offer.number));
            take(bid, traded);
            take(offer, traded);
            left -= traded;
        }
        return trades;
    }

    /** What is left without a price gets one and queues last. */
    void priceMarketOrders(long price) {
        for (Side side : List.of(Side.BUY, Side.SELL)) {
            List<Waiting> left =
                    queue(side).stream().filter(order -> order.market).toList();
            waiting.removeAll(left);
            left.forEach(order -> waiting.add(new Waiting(order.number, side, false, price, order.remaining)));
        }
    }

    List<Line> lines(Side side) {
        return queue(side).stream()
                .map(order -> new Line(order.number, order.price, order.remaining))
                .toList();
    }

    private List<Waiting> queue(Side side) {
        Comparator<Waiting> byPrice = Comparator.comparingLong(order -> order.price);
        // the sort keeps the order of arrival among equals
        return waiting.stream()
                .filter(order -> order.side == side)
                .sorted(Comparator.<Waiting, Boolean>comparing(order -> !order.market)
                        .thenComparing(side == Side.BUY ? byPrice.reversed() : byPrice))
                .toList();
    }
}
