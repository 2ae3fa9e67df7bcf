package io.mireu.simulator.feed;

import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.TickGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The market makers of one contract: five levels on each side of a fair price, a spread of one to three ticks. */
public final class QuoteMaker {

    private static final int LEVELS = 5;
    private static final int WIDEST_SPREAD_TICKS = 3;
    private static final double SPREAD_CHANGE = 0.04;
    private static final double LEVEL_CHANGE = 0.06;

    private final TickGrid grid;
    private final int largestLevel;
    private final MarketRandom random;
    private final Map<Long, DepthLevel> bids = new HashMap<>();
    private final Map<Long, DepthLevel> offers = new HashMap<>();
    private int spreadTicks = 1;

    /**
     * Makers who are nowhere yet.
     *
     * @param largestLevel most contracts at one price
     */
    public QuoteMaker(TickGrid grid, int largestLevel, MarketRandom random) {
        this.grid = grid;
        this.largestLevel = largestLevel;
        this.random = random;
    }

    /** Moves the quotes around a fair price, cents. */
    public void requote(double fairCents, long lowestCents, long highestCents) {
        if (random.chance(SPREAD_CHANGE)) {
            spreadTicks = 1 + random.nextInt(WIDEST_SPREAD_TICKS);
        }
        double half = spreadTicks * (grid.next((long) fairCents) - (long) fairCents) / 2.0;
        long bid = grid.floor(fairCents - half + 0.5);
        long offer = bid;
        for (int i = 0; i < spreadTicks; i++) {
            offer = grid.next(offer);
        }
        refresh(bids, ladder(bid, false, lowestCents, highestCents));
        refresh(offers, ladder(offer, true, lowestCents, highestCents));
    }

    private List<Long> ladder(long best, boolean up, long lowest, long highest) {
        List<Long> prices = new ArrayList<>(LEVELS);
        long price = best;
        for (int i = 0; i < LEVELS && price >= lowest && price <= highest && price > 0; i++) {
            prices.add(price);
            price = up ? grid.next(price) : grid.previous(price);
        }
        return prices;
    }

    private void refresh(Map<Long, DepthLevel> levels, List<Long> prices) {
        levels.keySet().retainAll(prices);
        for (long price : prices) {
            if (!levels.containsKey(price) || random.chance(LEVEL_CHANGE)) {
                levels.put(price, level(price));
            }
        }
    }

    private DepthLevel level(long price) {
        int quantity = 3 + random.nextInt(largestLevel - 2);
        int orders = Math.max(1, quantity / (1 + random.nextInt(4)));
        return new DepthLevel(price, quantity, orders);
    }

    /** The wanted bids, best first. */
    public List<DepthLevel> bids() {
        return bids.values().stream()
                .sorted((a, b) -> Long.compare(b.priceCents(), a.priceCents()))
                .toList();
    }

    /** The wanted offers, best first. */
    public List<DepthLevel> offers() {
        return offers.values().stream()
                .sorted((a, b) -> Long.compare(a.priceCents(), b.priceCents()))
                .toList();
    }
}
