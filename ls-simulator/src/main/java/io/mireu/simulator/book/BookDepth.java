package io.mireu.simulator.book;

import java.util.List;

/**
 * What a book shows, best prices first.
 *
 * @param bids at most five levels
 * @param offers at most five levels
 * @param bidTotal quantity and orders of the whole side
 * @param offerTotal quantity and orders of the whole side
 */
public record BookDepth(List<DepthLevel> bids, List<DepthLevel> offers, DepthLevel bidTotal, DepthLevel offerTotal) {

    private static final DepthLevel NOTHING = new DepthLevel(0, 0, 0);

    /** The bid level of a rank from 1, all zero when there is none. */
    public DepthLevel bid(int rank) {
        return rank <= bids.size() ? bids.get(rank - 1) : NOTHING;
    }

    /** The offer level of a rank from 1, all zero when there is none. */
    public DepthLevel offer(int rank) {
        return rank <= offers.size() ? offers.get(rank - 1) : NOTHING;
    }
}
