package io.mireu.simulator.matching;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.BookSide;
import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.PriceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Matching in one book. Continuous: best price first, then who came first, at the resting order's price. In an auction
 * orders are collected and then trade at one price: those without a price first, then by price, then by time.
 */
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
        BookOrder resting = opposite.first();
        if (resting == null || !order.accepts(resting.priceCents())) {
            return List.of();
        }
        List<BookMatch> matches = new ArrayList<>();
        while (order.remaining() > 0 && resting != null && order.accepts(resting.priceCents())) {
            long quantity = Math.min(order.remaining(), resting.remaining());
            order.reduce(quantity);
            opposite.reduce(resting, quantity);
            matches.add(new BookMatch(resting.priceCents(), quantity, order, resting));
            resting = opposite.first();
        }
        return matches;
    }

    /** Takes a quantity of a resting order out of the book; what is left keeps its place. */
    public void withdraw(BookOrder order, long quantity) {
        book.side(order.side()).reduce(order, quantity);
    }

    /** Puts an order into the book for the auction, without a trade. */
    public void collect(BookOrder order) {
        book.side(order.side()).add(order);
    }

    /**
     * Ends an auction: everything that can trade does, at the one price; what is left stays. Market orders are left only
     * when the other side has nothing to trade any more.
     *
     * @param referenceCents what decides between equally good prices, and the price when no order has one, cents
     */
    public List<BookMatch> uncross(long referenceCents) {
        Optional<AuctionPrice> price = AuctionPrice.of(book, referenceCents);
        return price.map(this::uncross).orElse(List.of());
    }

    private List<BookMatch> uncross(AuctionPrice price) {
        List<BookMatch> matches = new ArrayList<>();
        BookSide bids = book.side(Side.BUY);
        BookSide offers = book.side(Side.SELL);
        long left = price.quantity();
        while (left > 0) {
            BookOrder bid = first(bids);
            BookOrder offer = first(offers);
            long quantity = Math.min(left, Math.min(bid.remaining(), offer.remaining()));
            bids.reduce(bid, quantity);
            offers.reduce(offer, quantity);
            boolean bidWaited = bid.arrival() < offer.arrival();
            matches.add(new BookMatch(price.priceCents(), quantity, bidWaited ? offer : bid, bidWaited ? bid : offer));
            left -= quantity;
        }
        return matches;
    }

    private static BookOrder first(BookSide side) {
        BookOrder first = side.first();
        if (first == null) {
            throw new IllegalStateException("an auction trades more than there is");
        }
        return first;
    }

    /**
     * Gives a price to the market orders that an auction left over, behind the orders that wait at it.
     *
     * @param priceCents the auction's price, or the reference price when nothing traded, cents
     */
    public void priceMarketOrders(long priceCents) {
        priceMarketOrders(book.side(Side.BUY), priceCents);
        priceMarketOrders(book.side(Side.SELL), priceCents);
    }

    private static void priceMarketOrders(BookSide side, long priceCents) {
        for (BookOrder order = side.firstMarketOrder(); order != null; order = side.firstMarketOrder()) {
            BookOrder priced = order.priced(priceCents);
            side.reduce(order, order.remaining());
            side.add(priced);
        }
    }

    /**
     * Makes the market makers' part of the book what they want now. What they add queues behind the orders that are
     * there, and trades with orders of others that it crosses.
     *
     * @param bids wanted bids, best first
     * @param offers wanted offers, best first
     */
    public List<BookMatch> quote(List<DepthLevel> bids, List<DepthLevel> offers) {
        withdrawOthers(book.side(Side.BUY), bids);
        withdrawOthers(book.side(Side.SELL), offers);
        List<BookMatch> matches = new ArrayList<>();
        for (BookOrder missing : adjust(Side.BUY, bids)) {
            matches.addAll(submit(missing, TimeCondition.DAY));
        }
        for (BookOrder missing : adjust(Side.SELL, offers)) {
            matches.addAll(submit(missing, TimeCondition.DAY));
        }
        return matches;
    }

    /** The same for an auction: nothing trades yet. */
    public void collectQuotes(List<DepthLevel> bids, List<DepthLevel> offers) {
        withdrawOthers(book.side(Side.BUY), bids);
        withdrawOthers(book.side(Side.SELL), offers);
        adjust(Side.BUY, bids).forEach(this::collect);
        adjust(Side.SELL, offers).forEach(this::collect);
    }

    private static void withdrawOthers(BookSide side, List<DepthLevel> wanted) {
        for (int rank = side.prices() - 1; rank >= 0; rank--) {
            if (side.areMakersAt(rank) && !contains(wanted, side.priceAt(rank))) {
                withdrawMakers(side, side.priceAt(rank), Long.MAX_VALUE);
            }
        }
    }

    private static boolean contains(List<DepthLevel> wanted, long priceCents) {
        for (DepthLevel level : wanted) {
            if (level.priceCents() == priceCents) {
                return true;
            }
        }
        return false;
    }

    /** Takes away what is too much, and tells what is missing. */
    private List<BookOrder> adjust(Side side, List<DepthLevel> wanted) {
        List<BookOrder> missing = new ArrayList<>();
        for (DepthLevel level : wanted) {
            DepthLevel there = book.side(side).makersAt(level.priceCents());
            long more = level.quantity() - there.quantity();
            if (more > 0) {
                int orders = Math.max(1, level.orders() - there.orders());
                missing.add(BookOrder.ofMakers(side, level.priceCents(), more, orders));
            } else if (more < 0) {
                withdrawMakers(book.side(side), level.priceCents(), -more);
            }
        }
        return missing;
    }

    /** Takes away makers' orders of a price, the last first. */
    private static void withdrawMakers(BookSide side, long priceCents, long quantity) {
        long left = quantity;
        BookOrder last = side.lastOfMakersAt(priceCents);
        while (left > 0 && last != null) {
            long taken = Math.min(left, last.remaining());
            side.reduce(last, taken);
            left -= taken;
            last = side.lastOfMakersAt(priceCents);
        }
    }
}
