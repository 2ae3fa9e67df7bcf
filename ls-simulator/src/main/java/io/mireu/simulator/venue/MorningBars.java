package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.SmileCurve;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The minute bars of options for a morning of which only the futures' trades exist.
 *
 * @param market the day's market
 * @param generated the morning
 */
record MorningBars(VenueMarket market, MarketEntry.Generated generated) {

    private static final double VOLUME_FADE_POINTS = 25;

    void addToOptions() {
        List<ChartBar> futures = market.front().tape().timeBars(60, TradingDays.OPEN);
        for (ContractMarket option : market.options()) {
            bars(option, futures).forEach(option.tape()::addGenerated);
        }
    }

    private List<ChartBar> bars(ContractMarket contract, List<ChartBar> futures) {
        List<ChartBar> bars = new ArrayList<>();
        for (ChartBar future : futures) {
            int minute = (int) generated.from().until(future.time(), ChronoUnit.MINUTES) - 1;
            if (minute >= 0 && minute < generated.volatilities().size()) {
                bars.add(bar(contract, future, generated.volatilities().get(minute)));
            }
        }
        return bars;
    }

    private ChartBar bar(ContractMarket contract, ChartBar future, double volatility) {
        Instrument.Option option = (Instrument.Option) contract.instrument();
        LocalTime time = future.time();
        long open = cents(option, contract, future.openCents(), time, volatility);
        long close = cents(option, contract, future.closeCents(), time, volatility);
        long one = cents(option, contract, future.highCents(), time, volatility);
        long other = cents(option, contract, future.lowCents(), time, volatility);
        double distance = Math.abs(option.strike().doubleValue() - future.closeCents() / 100.0);
        long volume = Math.max(1, Math.round(future.volume() * Math.exp(-distance / VOLUME_FADE_POINTS)));
        return new ChartBar(time, open, Math.max(one, other), Math.min(one, other), close, volume, volume * close);
    }

    private long cents(
            Instrument.Option option, ContractMarket contract, long futureCents, LocalTime time, double volatility) {
        TheoreticalPrices now = market.prices();
        TheoreticalPrices then = new TheoreticalPrices(
                now.index(), new SmileCurve(volatility), market.opened().day().atTime(time), now.rate());
        double carry = then.forward(option.lastTradingDay()) / then.index();
        double price = then.at(futureCents / 100.0 / carry).price(option);
        return Math.max(1, contract.grid().floor(price * 100 + 0.5));
    }
}
