package io.mireu.simulator.feed;

import io.mireu.simulator.book.DepthLevel;
import io.mireu.simulator.book.TickGrid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The market makers of one contract. Their best bid is never above what the contract is worth and their best offer never
 * below: no trades against quotes of any contracts can make a sure profit, however wide or narrow the quotes are.
 */
public final class QuoteMaker {

    private static final double SPREAD_CHANGE = 0.04;
    private static final double LEVEL_CHANGE = 0.06;
    private static final double FEARED_LEVEL_CHANGE = 0.5;
    private static final int TAIL_TICKS = 20;

    private final TickGrid grid;
    private final MarketRandom random;
    private List<DepthLevel> bids = List.of();
    private List<DepthLevel> offers = List.of();
    private double width;
    private double sides = 0.5;
    private double quotedCents = Double.NaN;
    private double toleranceCents;
    private long due;

    /** Makers who are nowhere yet. */
    public QuoteMaker(TickGrid grid, MarketRandom random) {
        this.grid = grid;
        this.random = random;
        this.width = random.nextDouble();
        this.sides = random.nextDouble();
    }

    /**
     * Whether they want to change something: the contract's worth left what they quote or moved by half a tick, or they
     * have not looked for long.
     */
    public boolean wants(double fairCents, long step) {
        boolean still = Math.abs(fairCents - quotedCents) < toleranceCents && isBetween(fairCents);
        return !still || step >= due;
    }

    private boolean isBetween(double fairCents) {
        return (bids.isEmpty() || bids.getFirst().priceCents() <= fairCents)
                && (offers.isEmpty() || offers.getFirst().priceCents() >= fairCents);
    }

    /**
     * Moves the quotes around a fair price.
     *
     * @param fairCents worth of the contract, cents
     * @param lowestCents lowest price of the day
     * @param highestCents highest price of the day
     * @param step number of the market's step
     */
    public void requote(double fairCents, long lowestCents, long highestCents, QuoteShape shape, long step) {
        if (random.chance(SPREAD_CHANGE)) {
            width = random.nextDouble();
            sides = random.nextDouble();
        }
        int ticks = shape.narrowestTicks() + (int) (width * (shape.widestTicks() - shape.narrowestTicks() + 1));
        long tick = grid.stepAt((long) fairCents);
        long bid = grid.floor(fairCents - (ticks - 1) * tick / 2.0);
        long offer = above(bid, ticks, fairCents);
        boolean noBid = sides < shape.oneSidedChance() * 0.75;
        boolean noOffer = !noBid && sides > 1 - shape.oneSidedChance() * 0.25;
        double change = shape.largest() * 2 < largest() ? FEARED_LEVEL_CHANGE : LEVEL_CHANGE;
        List<Long> bidPrices = noBid ? List.of() : ladder(Math.min(bid, highestCents), false, shape, lowestCents, 0);
        List<Long> offerPrices =
                noOffer ? List.of() : ladder(Math.max(offer, lowestCents), true, shape, 0, highestCents);
        bids = refresh(bids, bidPrices, shape, change);
        offers = refresh(offers, offerPrices, shape, change);
        quotedCents = fairCents;
        toleranceCents = Math.max(tick / 2.0, ticks * tick * shape.patience());
        due = step + shape.everySteps();
    }

    private long above(long bid, int ticks, double fairCents) {
        long offer = Math.max(0, bid);
        for (int i = 0; i < ticks || offer < fairCents; i++) {
            offer = grid.next(offer);
        }
        return offer;
    }

    private double largest() {
        return bids.isEmpty() ? 0 : bids.getFirst().quantity();
    }

    private List<Long> ladder(long best, boolean up, QuoteShape shape, long lowest, long highest) {
        List<Long> prices = new ArrayList<>(shape.levels() + 1);
        long price = best;
        for (int i = 0; i < shape.levels() && isInside(price, up, lowest, highest); i++) {
            prices.add(price);
            price = further(price, shape.gapTicks(), up);
        }
        long last = further(price, TAIL_TICKS, up);
        if (shape.tail() > 0 && isInside(last, up, lowest, highest)) {
            prices.add(last);
        }
        return prices;
    }

    private static boolean isInside(long price, boolean up, long lowest, long highest) {
        return price > 0 && (up ? price <= highest : price >= lowest);
    }

    private long further(long price, int ticks, boolean up) {
        long result = price;
        for (int i = 0; i < ticks; i++) {
            result = up ? grid.next(result) : grid.previous(result);
        }
        return result;
    }

    private List<DepthLevel> refresh(List<DepthLevel> before, List<Long> prices, QuoteShape shape, double change) {
        List<DepthLevel> levels = new ArrayList<>(prices.size());
        for (int rank = 0; rank < prices.size(); rank++) {
            DepthLevel known = rank < shape.levels() ? find(before, prices.get(rank)) : null;
            levels.add(known == null || random.chance(change) ? level(prices.get(rank), rank, shape) : known);
        }
        return levels;
    }

    private static @Nullable DepthLevel find(List<DepthLevel> levels, long price) {
        for (DepthLevel level : levels) {
            if (level.priceCents() == price) {
                return level;
            }
        }
        return null;
    }

    private DepthLevel level(long price, int rank, QuoteShape shape) {
        if (rank >= shape.levels()) {
            int tail = shape.tail() / 2 + random.nextInt(shape.tail() / 2 + 1);
            return new DepthLevel(price, tail, Math.max(1, tail / (shape.lotsPerOrder() + 1)));
        }
        int drawn = shape.smallest() + random.nextInt(Math.max(1, shape.largest() - shape.smallest() + 1));
        int quantity = rank == 0 ? drawn : (int) Math.max(1, drawn * shape.deeper());
        int orders = Math.max(1, quantity / (1 + random.nextInt(shape.lotsPerOrder())));
        return new DepthLevel(price, quantity, orders);
    }

    /** The wanted bids, best first. */
    public List<DepthLevel> bids() {
        return bids;
    }

    /** The wanted offers, best first. */
    public List<DepthLevel> offers() {
        return offers;
    }
}
