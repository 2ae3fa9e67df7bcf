package io.mireu.simulator.spot;

import io.mireu.simulator.feed.DailyBar;
import io.mireu.simulator.feed.IndexDay;
import io.mireu.simulator.feed.MarketRandom;
import java.util.List;
import java.util.function.DoubleToLongFunction;

/**
 * The days before the venue's running one, for what moves with the KOSPI 200.
 *
 * @param index the KOSPI 200 of each day, first to last
 */
record SpotPast(List<IndexDay> index) {

    /**
     * The bars of something that moves with the index.
     *
     * @param price its price in hundredths at a level of the index
     * @param volume contracts or shares of a usual day
     */
    List<DailyBar> bars(DoubleToLongFunction price, long volume, MarketRandom random) {
        return index.stream().map(day -> bar(day, price, volume, random)).toList();
    }

    private static DailyBar bar(IndexDay day, DoubleToLongFunction price, long volume, MarketRandom random) {
        long one = price.applyAsLong(day.high());
        long other = price.applyAsLong(day.low());
        long close = price.applyAsLong(day.close());
        long traded = Math.round(volume * random.between(0.6, 1.6));
        return new DailyBar(
                day.date(),
                price.applyAsLong(day.open()),
                Math.max(one, other),
                Math.min(one, other),
                close,
                traded,
                traded * close,
                0);
    }
}
