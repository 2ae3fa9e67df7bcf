package io.mireu.simulator.venue;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.OrderOwner;
import io.mireu.simulator.book.PriceBook;
import io.mireu.simulator.matching.AuctionPrice;
import io.mireu.simulator.matching.MatchingEngine;
import java.util.List;
import java.util.Optional;

/** The expected price of one contract's auction, and what becomes of the orders that it leaves over. */
final class ContractAuction {

    private final PriceBook book;
    private final MatchingEngine engine;
    private Optional<AuctionPrice> expected = Optional.empty();
    private long knownRevision = -1;

    ContractAuction(PriceBook book, MatchingEngine engine) {
        this.book = book;
        this.engine = engine;
    }

    /** The price that was expected last. */
    Optional<AuctionPrice> expected() {
        return expected;
    }

    /** Works the expected price out anew; says whether it is another one. */
    boolean expect(long referenceCents) {
        if (knownRevision == book.revision()) {
            return false;
        }
        knownRevision = book.revision();
        Optional<AuctionPrice> before = expected;
        expected = AuctionPrice.of(book, referenceCents);
        return !expected.equals(before);
    }

    /** Nothing is expected any more. */
    void end() {
        expected = Optional.empty();
        knownRevision = -1;
    }

    /** Those who trade now or not at all leave the book. */
    void withdrawNoise() {
        withdraw(OrderOwner.NOISE_TRADER);
    }

    /** All but the account's orders leave the book. */
    void withdrawOthers() {
        withdraw(OrderOwner.NOISE_TRADER);
        withdraw(OrderOwner.MARKET_MAKER);
    }

    private void withdraw(OrderOwner owner) {
        for (Side side : Side.values()) {
            orders(side).stream()
                    .filter(order -> order.owner() == owner)
                    .forEach(order -> engine.withdraw(order, order.remaining()));
        }
    }

    private List<BookOrder> orders(Side side) {
        return List.copyOf(book.side(side).orders());
    }
}
