package io.mireu.simulator.book;

import io.mireu.model.order.Side;
import java.util.Optional;

/** The book of one contract. */
public final class PriceBook {

    private static final int LEVELS = 5;

    private final BookSide bids = new BookSide(Side.BUY);
    private final BookSide offers = new BookSide(Side.SELL);

    /** The orders of a side. */
    public BookSide side(Side side) {
        return side == Side.BUY ? bids : offers;
    }

    /** What everybody sees. */
    public BookDepth depth() {
        return new BookDepth(bids.depth(LEVELS), offers.depth(LEVELS), bids.total(), offers.total());
    }

    /** Grows with every change. */
    public long revision() {
        return bids.changes() + offers.changes();
    }

    /** The account's order of this number, if it is here. */
    public Optional<BookOrder> client(Side side, long number) {
        return side(side).orders().stream()
                .filter(order -> order.owner() == OrderOwner.CLIENT && order.number() == number)
                .findFirst();
    }

    /** Whether a bid is at or above an offer, which must never stay so. */
    public boolean isCrossed() {
        return bids.best().isPresent()
                && offers.best().isPresent()
                && bids.best().getAsLong() >= offers.best().getAsLong();
    }
}
