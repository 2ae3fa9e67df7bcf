package io.mireu.simulator.feed;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The index of the year before the venue's first day: walked backwards from where that day begins, so that both join. The
 * volatility reverts to the usual one and rises where the index falls.
 */
public final class IndexHistory {

    /** How many days there are. */
    public static final int DAYS = 250;

    private static final int PURPOSE = 21;
    private static final double TRADING_DAYS = 252;
    private static final double DRIFT = 0.0006;
    private static final double OVERNIGHT = 0.4;
    private static final double LARGE_CHANCE = 0.03;
    private static final double LARGE = 2.5;
    private static final double REVERSION = 0.03;
    private static final double LEVERAGE = 0.9;
    private static final double VOLATILITY_NOISE = 0.006;

    private final List<IndexDay> days;
    private final List<IndexDay> nights;

    private IndexHistory(List<IndexDay> days, List<IndexDay> nights) {
        this.days = List.copyOf(days);
        this.nights = List.copyOf(nights);
    }

    /**
     * The days before a first day.
     *
     * @param close level at which the day before the first one closed, points
     * @param volatility at-the-money volatility then
     */
    public static IndexHistory before(
            LocalDate first, double close, double volatility, TradingDays days, SimulatorSettings settings) {
        MarketRandom random = MarketRandom.of(settings.seed(), PURPOSE);
        List<IndexDay> result = new ArrayList<>();
        List<IndexDay> nights = new ArrayList<>();
        LocalDate date = first;
        double level = close;
        double now = volatility;
        for (int i = 0; i < DAYS; i++) {
            date = days.previous(date);
            double deviation = now / Math.sqrt(TRADING_DAYS);
            double size = random.chance(LARGE_CHANCE) ? LARGE : 1;
            double move = DRIFT + deviation * size * random.nextGaussian();
            double before = level / Math.exp(move);
            double open = before * Math.exp(OVERNIGHT * (move + deviation * random.nextGaussian()));
            result.addFirst(session(date, open, level, deviation, now, random));
            nights.addFirst(session(date, before, open, deviation * OVERNIGHT, now, random));
            now += REVERSION * (settings.market().volatility() - now)
                    + LEVERAGE * move
                    + VOLATILITY_NOISE * random.nextGaussian();
            now = Math.clamp(
                    now, settings.market().volatility() / 2, settings.market().volatility() * 3);
            level = before;
        }
        return new IndexHistory(result, nights);
    }

    private static IndexDay session(
            LocalDate date, double open, double close, double deviation, double volatility, MarketRandom random) {
        double high = extreme(open, close, deviation, random, 1);
        double low = extreme(open, close, deviation, random, -1);
        return new IndexDay(date, open, high, low, close, volatility);
    }

    /** The extreme of a Brownian bridge between two levels, drawn from its exact distribution. */
    private static double extreme(double from, double to, double deviation, MarketRandom random, int sign) {
        double a = Math.log(from);
        double b = Math.log(to);
        double spread = Math.sqrt((a - b) * (a - b) - 2 * deviation * deviation * Math.log(1 - random.nextDouble()));
        return Math.exp((a + b + sign * spread) / 2);
    }

    /** The days, first to last. */
    public List<IndexDay> days() {
        return days;
    }

    /** The night before each day, from the close before it to its opening. */
    public List<IndexDay> nights() {
        return nights;
    }
}
