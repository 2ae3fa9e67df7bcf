package io.mireu.simulator.book;

import io.mireu.model.instrument.Instrument;

/**
 * The allowed prices of a contract, in cents.
 *
 * @param small step below the threshold
 * @param threshold from here the large step holds
 * @param large step from the threshold
 */
public record TickGrid(long small, long threshold, long large) {

    private static final TickGrid OPTION = new TickGrid(1, 1_000, 5);

    /** The grid of a contract. */
    public static TickGrid of(Instrument instrument) {
        return switch (instrument) {
            case Instrument.Future future -> {
                long tick = Points.toCents(
                        future.code().product().futureTick().points().doubleValue());
                yield new TickGrid(tick, Long.MAX_VALUE, tick);
            }
            case Instrument.Option _ -> OPTION;
        };
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
