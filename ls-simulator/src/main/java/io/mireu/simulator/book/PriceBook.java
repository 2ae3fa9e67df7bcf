package io.mireu.simulator.book;

import io.mireu.model.order.Side;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The book of one contract. */
public final class PriceBook {

    private static final int LEVELS = 5;

    private final BookSide bids = new BookSide(Side.BUY, this::nextArrival);
    private final BookSide offers = new BookSide(Side.SELL, this::nextArrival);
    private @Nullable BookDepth shown;
    private long shownRevision;
    private long arrivals;

    private long nextArrival() {
        arrivals++;
        return arrivals;
    }

    /** The orders of a side. */
    public BookSide side(Side side) {
        return side == Side.BUY ? bids : offers;
    }

    /** What everybody sees. */
    public BookDepth depth() {
        BookDepth depth = shown;
        if (depth == null || shownRevision != revision()) {
            depth = new BookDepth(bids.depth(LEVELS), offers.depth(LEVELS), bids.total(), offers.total());
            shown = depth;
            shownRevision = revision();
        }
        return depth;
    }

    /** Grows with every change. */
    public long revision() {
        return bids.changes() + offers.changes();
    }

    /** The account's order of this number, if it is here. */
    public Optional<BookOrder> client(Side side, long number) {
        return side(side).client(number);
    }

    /** Whether a bid is at or above an offer, which stays so only while orders are collected for an auction. */
    public boolean isCrossed() {
        return bids.prices() > 0 && offers.prices() > 0 && bids.priceAt(0) >= offers.priceAt(0);
    }
}
