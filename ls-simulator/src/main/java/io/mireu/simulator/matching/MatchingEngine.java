package io.mireu.simulator.matching;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.BookSide;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.OrderOwner;
import io.mireu.simulator.book.PriceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Continuous matching in one book: best price first, then who came first, at the resting order's price. */
public final class MatchingEngine {

    private final PriceBook book;

    public MatchingEngine(PriceBook book) {
        this.book = book;
    }

    /** Trades an order as far as it goes; the rest stays in the book when the condition says so. */
    public List<BookMatch> submit(BookOrder order, TimeCondition condition) {
        BookSide opposite = book.side(order.side().opposite());
        if (condition == TimeCondition.ALL_OR_NOTHING && opposite.quantityFor(order) < order.remaining()) {
            return List.of();
        }
        List<BookMatch> matches = match(order, opposite);
        if (condition == TimeCondition.DAY && order.remaining() > 0) {
            book.side(order.side()).add(order);
        }
        return matches;
    }

    private static List<BookMatch> match(BookOrder order, BookSide opposite) {
        List<BookMatch> matches = new ArrayList<>();
        while (order.remaining() > 0) {
            Optional<BookOrder> first = opposite.first();
            if (first.isEmpty() || !order.accepts(first.get().priceCents())) {
                break;
            }
            BookOrder resting = first.get();
            long quantity = Math.min(order.remaining(), resting.remaining());
            order.reduce(quantity);
            opposite.reduce(resting, quantity);
            matches.add(new BookMatch(resting.priceCents(), quantity, order, resting));
        }
        return matches;
    }

    /** Takes a quantity of a resting order out of the book. */
    public void withdraw(BookOrder order, long quantity) {
        book.side(order.side()).reduce(order, quantity);
    }

    /**
     * Makes the market makers' part of the book what they want now. What they add queues behind the orders that are
     * there, and trades with orders of others that it crosses.
     */
    public List<BookMatch> quote(List<DepthLevel> bids, List<DepthLevel> offers) {
        withdrawOthers(Side.BUY, bids);
        withdrawOthers(Side.SELL, offers);
        List<BookMatch> matches = new ArrayList<>();
        bids.forEach(level -> matches.addAll(adjust(Side.BUY, level)));
        offers.forEach(level -> matches.addAll(adjust(Side.SELL, level)));
        return matches;
    }

    private void withdrawOthers(Side side, List<DepthLevel> wanted) {
        Set<Long> prices = wanted.stream().map(DepthLevel::priceCents).collect(Collectors.toSet());
        for (BookOrder order : book.side(side).orders()) {
            if (order.owner() == OrderOwner.MARKET_MAKER && !prices.contains(order.priceCents())) {
                withdraw(order, order.remaining());
            }
        }
    }

    private List<BookMatch> adjust(Side side, DepthLevel wanted) {
        List<BookOrder> makers = book.side(side).ordersAt(wanted.priceCents()).stream()
                .filter(order -> order.owner() == OrderOwner.MARKET_MAKER)
                .toList();
        long quantity = makers.stream().mapToLong(BookOrder::remaining).sum();
        int orders = makers.stream().mapToInt(BookOrder::orders).sum();
        if (quantity < wanted.quantity()) {
            int added = Math.max(1, wanted.orders() - orders);
            long missing = wanted.quantity() - quantity;
            return submit(BookOrder.ofMakers(side, wanted.priceCents(), missing, added), TimeCondition.DAY);
        }
        long excess = quantity - wanted.quantity();
        for (BookOrder order : makers.reversed()) {
            long taken = Math.min(excess, order.remaining());
            if (taken > 0) {
                withdraw(order, taken);
                excess -= taken;
            }
        }
        return List.of();
    }
}
