package io.mireu.simulator.replay;

import io.mireu.simulator.book.DepthLevel;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the five levels of a side are in a line.
 *
 * @param first column of the best price
 * @param step columns from a level to the next
 * @param quantityOffset where a level's quantity is, from its price
 * @param ordersOffset where its number of orders is, from its price; 0 where there is none
 * @param name of the side
 * @param rising whether prices rise from best to worst
 */
record LevelColumns(int first, int step, int quantityOffset, int ordersOffset, String name, boolean rising) {

    static final int LEVELS = 5;

    /** The levels that have a price. */
    List<DepthLevel> read(RecordingRow row) {
        List<DepthLevel> levels = new ArrayList<>(LEVELS);
        for (int rank = 1; rank <= LEVELS; rank++) {
            int column = first + (rank - 1) * step;
            if (!row.isEmpty(column)) {
                levels.add(level(row, column, rank, levels));
            }
        }
        return levels;
    }

    private DepthLevel level(RecordingRow row, int column, int rank, List<DepthLevel> better) {
        long price = row.cents(column, name + rank);
        if (!better.isEmpty() && !isWorse(price, better.getLast().priceCents())) {
            throw row.fault(RecordingFault.BAD_BOOK, name + rank + " is not worse than the level before it");
        }
        long quantity = row.quantity(column + quantityOffset, name + "Quantity" + rank);
        long orders = ordersOffset == 0 || row.isEmpty(column + ordersOffset)
                ? 0
                : row.quantity(column + ordersOffset, name + "Orders" + rank);
        return new DepthLevel(price, quantity, (int) Math.min(orders, quantity));
    }

    private boolean isWorse(long priceCents, long than) {
        return rising ? priceCents > than : priceCents < than;
    }
}
