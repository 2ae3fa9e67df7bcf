package io.mireu.simulator.venue;

import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.feed.IndexProcess;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An invented market: makers quote around what an invented index makes everything worth, and others take. */
final class SimulatedMarket implements MarketMover {

    private static final double LONGEST_INDEX_STEP = 1;

    private final SimulatorSettings.Market settings;
    private final IndexProcess index;
    private final MarketRandom random;
    private @Nullable QuoteSchedule schedule;
    private @Nullable NoiseTraders noise;
    private long steps;

    SimulatedMarket(SimulatorSettings.Market settings, IndexState start, MarketRandom random) {
        this.settings = settings;
        this.index = new IndexProcess(settings, start);
        this.random = random;
    }

    @Override
    public void step(VenueMarket market, Duration length, boolean withOptions, MatchSink sink) {
        steps++;
        double seconds = length.toMillis() / 1_000.0;
        for (double left = seconds; left > 0; left -= LONGEST_INDEX_STEP) {
            index.step(Math.min(left, LONGEST_INDEX_STEP));
        }
        TheoreticalPrices prices = market.prices();
        schedule(market).quote(prices, round(market, false, sink), withOptions);
        noise(market)
                .trade(prices, withOptions, length)
                .forEach(order -> sink.matched(order.contract(), order.matches(), market.time()));
    }

    @Override
    public void quoteAll(VenueMarket market, MatchSink sink) {
        schedule(market).quote(market.prices(), round(market, true, sink), true);
    }

    private QuoteRound round(VenueMarket market, boolean everywhere, MatchSink sink) {
        return new QuoteRound(steps, everywhere, index.stress(), market.time(), sink);
    }

    private QuoteSchedule schedule(VenueMarket market) {
        QuoteSchedule known = schedule == null ? new QuoteSchedule(market) : schedule;
        schedule = known;
        return known;
    }

    private NoiseTraders noise(VenueMarket market) {
        NoiseTraders known = noise == null
                ? new NoiseTraders(settings, random, schedule(market).series())
                : noise;
        noise = known;
        return known;
    }

    @Override
    public TheoreticalPrices prices(LocalDateTime time) {
        return new TheoreticalPrices(index.index(), index.surface(), time, settings.rate());
    }

    @Override
    public MarketRegime regime() {
        return index.regime();
    }

    @Override
    public void regime(MarketRegime next) {
        index.regime(next);
    }

    @Override
    public void shock(double points) {
        index.shift(points);
    }

    @Override
    public double volatility() {
        return index.volatility();
    }

    @Override
    public IndexState state() {
        return index.state();
    }
}
