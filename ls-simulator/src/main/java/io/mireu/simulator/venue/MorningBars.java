package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.clock.TradingDays;
import io.mireu.simulator.feed.ChartBar;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.feed.VolatilitySurface;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The minute bars of options for a morning of which only the futures' trades exist; none where nobody would have traded.
 *
 * @param market the day's market
 * @param generated the morning
 * @param settings how the market moves
 */
record MorningBars(VenueMarket market, MarketEntry.Generated generated, SimulatorSettings.Market settings) {

    private static final double VOLUME_FADE_POINTS = 25;
    private static final double TRADED_POINTS = 125;
    private static final double FADE_PER_ROOT_YEAR = 9;

    /** The market's prices at the four prices of a minute of the front future. */
    private record Minute(
            ChartBar future,
            TheoreticalPrices open,
            TheoreticalPrices high,
            TheoreticalPrices low,
            TheoreticalPrices close,
            double nearestRootYears) {}

    void addToOptions() {
        List<ContractMarket> options = market.options();
        for (ChartBar future : market.front().tape().timeBars(60, TradingDays.OPEN)) {
            int number = (int) generated.from().until(future.time(), ChronoUnit.MINUTES) - 1;
            if (number >= 0 && number < generated.volatilities().size()) {
                Minute minute = minute(future, generated.volatilities().get(number));
                options.forEach(option -> add(option, minute));
            }
        }
    }

    private Minute minute(ChartBar future, double volatility) {
        TheoreticalPrices now = market.prices();
        TheoreticalPrices then = new TheoreticalPrices(
                now.index(),
                new VolatilitySurface(volatility, settings.volatility()),
                market.opened().day().atTime(future.time()),
                now.rate());
        double carry = then.forward(market.front().instrument().lastTradingDay()) / then.index();
        double nearest = market.listing().series().stream()
                .filter(series -> series.terms().hasOptions())
                .mapToDouble(series -> Math.sqrt(then.years(series.lastTradingDay())))
                .min()
                .orElse(0);
        return new Minute(
                future,
                then.at(future.openCents() / 100.0 / carry),
                then.at(future.highCents() / 100.0 / carry),
                then.at(future.lowCents() / 100.0 / carry),
                then.at(future.closeCents() / 100.0 / carry),
                nearest);
    }

    private void add(ContractMarket contract, Minute minute) {
        Instrument.Option option = (Instrument.Option) contract.instrument();
        long volume = volume(option, minute);
        if (volume == 0) {
            return;
        }
        LocalTime time = minute.future().time();
        long open = cents(contract, minute.open());
        long close = cents(contract, minute.close());
        long one = cents(contract, minute.high());
        long other = cents(contract, minute.low());
        contract.tape()
                .addGenerated(new ChartBar(
                        time, open, Math.max(one, other), Math.min(one, other), close, volume, volume * close));
    }

    private static long volume(Instrument.Option option, Minute minute) {
        double distance =
                Math.abs(option.strike().doubleValue() - minute.future().closeCents() / 100.0);
        double later = Math.sqrt(minute.close().years(option.lastTradingDay())) - minute.nearestRootYears();
        double weight = Math.exp(-distance / VOLUME_FADE_POINTS - FADE_PER_ROOT_YEAR * later);
        long least = distance < TRADED_POINTS && later == 0 ? 1 : 0;
        return Math.max(least, Math.round(minute.future().volume() * weight));
    }

    private static long cents(ContractMarket contract, TheoreticalPrices prices) {
        return Math.max(1, contract.grid().floor(prices.price(contract.instrument()) * 100 + 0.5));
    }
}
