package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.price.PriceLimitStep;
import io.mireu.model.price.PriceLimits;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.book.TickGrid;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.util.OptionalLong;

/**
 * The limits of a contract at a time of its session.
 *
 * @param previousCloseCents close of the day before, which is also the base price
 * @param upperCents highest price
 * @param lowerCents lowest price
 */
public record ContractLimits(long previousCloseCents, long upperCents, long lowerCents) {

    private static final double CENTS_PER_POINT = 100;
    private static final double SHOCKED_VOLATILITY = 1.4;

    /**
     * The steps around a future's base; for an option, its worth after such moves of the index.
     *
     * @param previous what everything was worth at the end of the day before
     * @param close last price of the day before, if it traded, cents
     */
    static ContractLimits of(
            Instrument.Derivative instrument,
            TheoreticalPrices previous,
            OptionalLong close,
            PriceLimitStep upper,
            PriceLimitStep lower) {
        TickGrid grid = TickGrid.of(instrument);
        long base = close.orElseGet(() -> Math.max(1, grid.floor(previous.price(instrument) * CENTS_PER_POINT)));
        return switch (instrument) {
            case Instrument.Future future -> {
                PriceLimits limits = PriceLimits.of(Points.ofCents(base), future.ticks(), upper, lower);
                yield new ContractLimits(base, Points.toCents(limits.upper()), Points.toCents(limits.lower()));
            }
            case Instrument.Option _ -> {
                double up = shocked(instrument, previous, 1 + upper.rate().doubleValue());
                double down = shocked(instrument, previous, 1 - lower.rate().doubleValue());
                long highest = grid.ceiling(Math.max(up, down) * CENTS_PER_POINT);
                long lowest = Math.max(1, grid.floor(Math.min(up, down) / 2 * CENTS_PER_POINT));
                yield new ContractLimits(base, highest, lowest);
            }
        };
    }

    private static double shocked(Instrument.Derivative instrument, TheoreticalPrices previous, double factor) {
        return new TheoreticalPrices(
                        previous.index() * factor,
                        previous.surface().scaled(SHOCKED_VOLATILITY),
                        previous.time(),
                        previous.rate())
                .price(instrument);
    }
}
