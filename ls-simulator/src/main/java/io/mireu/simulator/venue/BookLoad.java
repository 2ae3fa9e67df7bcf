package io.mireu.simulator.venue;

import io.mireu.model.market.SessionPhase;
import io.mireu.model.order.Side;
import io.mireu.simulator.LoadSettings;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.book.BookSide;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.matching.BookMatch;
import io.mireu.simulator.matching.TimeCondition;
import java.util.ArrayList;
import java.util.List;

/** Orders that come and go in all books, one contract after the other, and small trades between them. */
final class BookLoad {

    private static final int LEVELS = 5;
    private static final int LARGEST = 9;

    private final double tradeShare;
    private final MarketRandom random;
    private int next;

    BookLoad(LoadSettings settings, MarketRandom random) {
        this.tradeShare = settings.tradeShare();
        this.random = random;
    }

    /**
     * Makes changes, each in another book, and tells them.
     *
     * @param told how many trades and changed books are to be told
     * @return how many were
     */
    int change(VenueMarket market, int told, MatchSink sink, List<VenueListener> listeners) {
        List<ContractMarket> contracts = new ArrayList<>(market.contracts());
        int count = 0;
        for (int tries = 0; count < told && tries < 2 * told; tries++) {
            next = (next + 1) % contracts.size();
            ContractMarket contract = contracts.get(next);
            if (contract.phase() == SessionPhase.CONTINUOUS) {
                count += change(market, contract, sink);
                if (contract.takeChanged()) {
                    count++;
                    listeners.forEach(listener -> listener.quoted(market, contract));
                }
            }
        }
        return count;
    }

    /** How many trades there were. */
    private int change(VenueMarket market, ContractMarket contract, MatchSink sink) {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        if (random.chance(tradeShare)) {
            List<BookMatch> matches = take(contract, side);
            sink.matched(contract, matches, market.time());
            return matches.size();
        }
        comeOrGo(contract, side);
        return 0;
    }

    private List<BookMatch> take(ContractMarket contract, Side side) {
        BookSide opposite = contract.book().side(side.opposite());
        if (opposite.prices() == 0) {
            return List.of();
        }
        BookOrder order = BookOrder.ofNoise(side, opposite.priceAt(0), 1 + random.nextInt(2));
        return contract.engine().submit(order, TimeCondition.IMMEDIATE);
    }

    private void comeOrGo(ContractMarket contract, Side side) {
        BookSide orders = contract.book().side(side);
        if (orders.prices() == 0) {
            return;
        }
        long price = orders.priceAt(random.nextInt(Math.min(LEVELS, orders.prices())));
        BookOrder last = orders.lastOfMakersAt(price);
        if (last != null && last.remaining() > LARGEST && random.nextBoolean()) {
            contract.engine().withdraw(last, 1 + random.nextInt(LARGEST));
        } else {
            contract.engine()
                    .submit(BookOrder.ofMakers(side, price, 1 + random.nextInt(LARGEST), 1), TimeCondition.DAY);
        }
    }
}
