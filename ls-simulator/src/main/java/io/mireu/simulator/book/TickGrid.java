package io.mireu.simulator.book;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.TickTable;
import java.util.List;

/** The allowed prices of a contract, in cents: a step for each range of prices. Negative prices have the first step. */
public final class TickGrid {

    private final long[] from;
    private final long[] step;

    private TickGrid(List<TickTable.Band> bands) {
        from = bands.stream().mapToLong(band -> Points.toCents(band.from())).toArray();
        step = bands.stream()
                .mapToLong(band -> Points.toCents(band.tick().points()))
                .toArray();
    }

    /** The grid of a contract. */
    public static TickGrid of(Instrument.Derivative instrument) {
        return of(instrument.ticks());
    }

    /** The grid of a table whose steps are whole cents. */
    public static TickGrid of(TickTable ticks) {
        return new TickGrid(ticks.bands());
    }

    /** Whether an order may have this price. */
    public boolean allows(long cents) {
        return cents % stepAt(cents) == 0;
    }

    /** The nearest allowed price at or below. */
    public long floor(double cents) {
        long tick = stepAt((long) Math.floor(cents));
        return (long) Math.floor(cents / tick) * tick;
    }

    /** The nearest allowed price at or above. */
    public long ceiling(double cents) {
        long floor = floor(cents);
        return floor >= cents ? floor : next(floor);
    }

    /** The allowed price above. */
    public long next(long cents) {
        return cents + stepAt(cents);
    }

    /** The allowed price below. */
    public long previous(long cents) {
        return cents - stepAt(cents - 1);
    }

    /** The step from a price upwards, cents. */
    public long stepAt(long cents) {
        int band = from.length - 1;
        while (band > 0 && cents < from[band]) {
            band--;
        }
        return step[band];
    }
}
