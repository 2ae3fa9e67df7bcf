package io.mireu.simulator.matching;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.BookSide;
import io.mireu.simulator.book.PriceBook;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The one price of an auction: the one at which most is traded; of several, the one that leaves least over; of those, the
 * nearest to the reference price, the lower when two are equally near. It is always the limit of an order or the
 * reference price itself, so that it is on the contract's grid when they are.
 *
 * @param priceCents cents
 * @param quantity contracts that trade at it
 */
public record AuctionPrice(long priceCents, long quantity) {

    public AuctionPrice {
        if (quantity <= 0) {
            throw new IllegalArgumentException("an auction without a trade has no price");
        }
    }

    /**
     * The price that the orders in a book make, if any of them can trade.
     *
     * @param referenceCents the last price, or the base price before there is one, cents
     */
    public static Optional<AuctionPrice> of(PriceBook book, long referenceCents) {
        BookSide bids = book.side(Side.BUY);
        BookSide offers = book.side(Side.SELL);
        long[] candidates = candidates(bids, offers, referenceCents);
        long[] bought = bought(bids, candidates);
        long[] sold = sold(offers, candidates);
        int best = 0;
        for (int i = 1; i < candidates.length; i++) {
            if (isBetter(i, best, candidates, bought, sold, referenceCents)) {
                best = i;
            }
        }
        long quantity = Math.min(bought[best], sold[best]);
        return quantity == 0 ? Optional.empty() : Optional.of(new AuctionPrice(candidates[best], quantity));
    }

    private static long[] candidates(BookSide bids, BookSide offers, long referenceCents) {
        LongStream prices = LongStream.concat(
                IntStream.range(0, bids.prices()).mapToLong(bids::priceAt),
                IntStream.range(0, offers.prices()).mapToLong(offers::priceAt));
        return LongStream.concat(LongStream.of(referenceCents), prices)
                .sorted()
                .distinct()
                .toArray();
    }

    /** What would be bought at each price: all bids at or above it. */
    private static long[] bought(BookSide bids, long[] candidates) {
        long[] quantities = new long[candidates.length];
        long quantity = bids.marketQuantity();
        int rank = 0;
        for (int i = candidates.length - 1; i >= 0; i--) {
            while (rank < bids.prices() && bids.priceAt(rank) >= candidates[i]) {
                quantity += bids.quantityAt(rank);
                rank++;
            }
            quantities[i] = quantity;
        }
        return quantities;
    }

    /** What would be sold at each price: all offers at or below it. */
    private static long[] sold(BookSide offers, long[] candidates) {
        long[] quantities = new long[candidates.length];
        int rank = 0;
        long quantity = offers.marketQuantity();
        for (int i = 0; i < candidates.length; i++) {
            while (rank < offers.prices() && offers.priceAt(rank) <= candidates[i]) {
                quantity += offers.quantityAt(rank);
                rank++;
            }
            quantities[i] = quantity;
        }
        return quantities;
    }

    private static boolean isBetter(int i, int than, long[] prices, long[] bought, long[] sold, long reference) {
        int volume = Long.compare(Math.min(bought[i], sold[i]), Math.min(bought[than], sold[than]));
        if (volume != 0) {
            return volume > 0;
        }
        int left = Long.compare(Math.abs(bought[i] - sold[i]), Math.abs(bought[than] - sold[than]));
        if (left != 0) {
            return left < 0;
        }
        return Math.abs(prices[i] - reference) < Math.abs(prices[than] - reference);
    }
}
