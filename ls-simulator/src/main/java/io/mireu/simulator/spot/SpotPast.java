package io.mireu.simulator.spot;

import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.MarketRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToLongFunction;

/** The KOSPI 200 of the days before the venue's first one, walked backwards from the known close. */
final class SpotPast {

    private static final int DAYS = 250;
    private static final double DAILY_MOVE = 0.012;

    private final List<LocalDate> dates = new ArrayList<>();
    private final List<double[]> levels = new ArrayList<>();

    SpotPast(TradingDays days, LocalDate first, double previousClose, long seed) {
        MarketRandom random = MarketRandom.of(seed, 31);
        LocalDate date = first;
        double close = previousClose;
        for (int i = 0; i < DAYS; i++) {
            date = days.previous(date);
            double open = close / Math.exp(DAILY_MOVE * random.nextGaussian());
            double reach = DAILY_MOVE / 2 * Math.abs(random.nextGaussian());
            double high = Math.max(open, close) * (1 + reach);
            double low = Math.min(open, close) * (1 - reach);
            dates.addFirst(date);
            levels.addFirst(new double[] {open, high, low, close});
            close = open / Math.exp(DAILY_MOVE / 3 * random.nextGaussian());
        }
    }

    /**
     * The bars of something that moves with the index.
     *
     * @param price its price in hundredths at a level of the index
     * @param volume contracts or shares of a usual day
     */
    List<DailyBar> bars(DoubleToLongFunction price, long volume, MarketRandom random) {
        List<DailyBar> bars = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            double[] level = levels.get(i);
            long open = price.applyAsLong(level[0]);
            long one = price.applyAsLong(level[1]);
            long other = price.applyAsLong(level[2]);
            long close = price.applyAsLong(level[3]);
            long traded = Math.round(volume * random.between(0.6, 1.6));
            bars.add(new DailyBar(
                    dates.get(i), open, Math.max(one, other), Math.min(one, other), close, traded, traded * close, 0));
        }
        return bars;
    }
}
