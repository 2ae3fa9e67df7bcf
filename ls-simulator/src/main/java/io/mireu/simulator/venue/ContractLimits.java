package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.price.PriceLimitRule;
import io.mireu.model.price.PriceLimitStep;
import io.mireu.model.price.PriceLimits;
import io.mireu.model.rule.KrxRules;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.book.TickGrid;
import io.mireu.simulator.feed.TheoreticalPrices;

/**
 * The limits of a contract's day.
 *
 * @param previousCloseCents close of the day before, which is also the base price
 * @param upperCents highest price of the day
 * @param lowerCents lowest price of the day
 */
public record ContractLimits(long previousCloseCents, long upperCents, long lowerCents) {

    private static final double CENTS_PER_POINT = 100;
    private static final PriceLimitStep FIRST_STEP =
            PriceLimitRule.of(KrxRules.current()).first();
    private static final double SHOCKED_VOLATILITY = 1.4;

    /** The first step around a future's base; for an option, its worth after such a move of the index. */
    static ContractLimits of(Instrument.Derivative instrument, TheoreticalPrices previous) {
        TickGrid grid = TickGrid.of(instrument);
        long close = Math.max(1, grid.floor(previous.price(instrument) * CENTS_PER_POINT));
        return switch (instrument) {
            case Instrument.Future future -> {
                PriceLimits limits = PriceLimits.of(Points.ofCents(close), future.ticks(), FIRST_STEP);
                yield new ContractLimits(close, Points.toCents(limits.upper()), Points.toCents(limits.lower()));
            }
            case Instrument.Option _ -> {
                double move = FIRST_STEP.rate().doubleValue();
                double up = shocked(instrument, previous, 1 + move);
                double down = shocked(instrument, previous, 1 - move);
                long upper = grid.ceiling(Math.max(up, down) * CENTS_PER_POINT);
                long lower = Math.max(1, grid.floor(Math.min(up, down) / 2 * CENTS_PER_POINT));
                yield new ContractLimits(close, upper, lower);
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
