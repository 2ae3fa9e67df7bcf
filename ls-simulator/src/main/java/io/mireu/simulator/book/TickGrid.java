package io.mireu.simulator.book;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.TickTable;
import java.util.List;

/**
 * The allowed prices of a contract, in cents.
 *
 * @param small step below the threshold
 * @param threshold from here the large step holds
 * @param large step from the threshold
 */
public record TickGrid(long small, long threshold, long large) {

    /** The grid of a contract. */
    public static TickGrid of(Instrument.Derivative instrument) {
        return of(instrument.ticks());
    }

    /** The grid of a table. */
    public static TickGrid of(TickTable ticks) {
        List<TickTable.Band> bands = ticks.bands();
        if (bands.size() > 2) {
            throw new IllegalArgumentException("the simulator's grid has two steps, not those of " + ticks);
        }
        TickTable.Band last = bands.getLast();
        long threshold = bands.size() == 1 ? Long.MAX_VALUE : Points.toCents(last.from());
        return new TickGrid(
                Points.toCents(bands.getFirst().tick().points()),
                threshold,
                Points.toCents(last.tick().points()));
    }

    /** Whether an order may have this price. */
    public boolean allows(long cents) {
        return cents % tickAt(cents) == 0;
    }

    /** The nearest allowed price at or below. */
    public long floor(double cents) {
        long step = tickAt((long) Math.floor(cents));
        return (long) Math.floor(cents / step) * step;
    }

    /** The nearest allowed price at or above. */
    public long ceiling(double cents) {
        long floor = floor(cents);
        return floor >= cents ? floor : next(floor);
    }

    /** The allowed price above. */
    public long next(long cents) {
        return cents + tickAt(cents);
    }

    /** The allowed price below. */
    public long previous(long cents) {
        return cents - tickAt(cents - 1);
    }

    private long tickAt(long cents) {
        return cents < threshold ? small : large;
    }
}
