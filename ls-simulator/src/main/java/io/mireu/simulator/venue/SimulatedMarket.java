package io.mireu.simulator.venue;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.feed.IndexProcess;
import io.mireu.simulator.feed.IndexState;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.SmileCurve;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** An invented market: makers quote around what an invented index makes everything worth, and others take. */
final class SimulatedMarket implements MarketMover {

    private static final double NEAR_POINTS = 35;
    private static final int NEAR_STEPS = 5;
    private static final int FAR_STEPS = 10;

    private final double rate;
    private final IndexProcess index;
    private final NoiseTraders noise;
    private long steps;

    SimulatedMarket(SimulatorSettings.Market settings, IndexState start, MarketRandom random) {
        this.rate = settings.rate();
        this.index = new IndexProcess(settings, start);
        this.noise = new NoiseTraders(settings, random);
    }

    @Override
    public void step(VenueMarket market, Duration length, boolean withOptions, MatchSink sink) {
        double seconds = length.toMillis() / 1_000.0;
        steps++;
        index.step(seconds);
        TheoreticalPrices prices = prices(market.time());
        for (ContractMarket contract : market.contracts()) {
            if (isDue(contract.instrument(), withOptions)) {
                sink.matched(contract, contract.requote(prices), market.time());
            }
        }
        noise.trade(market.futures(), withOptions ? market.options() : List.of(), seconds)
                .forEach(order -> sink.matched(order.contract(), order.matches(), market.time()));
    }

    private boolean isDue(Instrument.Derivative instrument, boolean withOptions) {
        return switch (instrument) {
            case Instrument.Future _ -> true;
            case Instrument.Option option -> {
                double distance = Math.abs(option.strike().doubleValue() - index.index());
                int every = distance <= NEAR_POINTS ? NEAR_STEPS : FAR_STEPS;
                long group = option.strike().movePointRight(1).longValue() / 25;
                yield withOptions && Math.floorMod(steps - group, every) == 0;
            }
        };
    }

    @Override
    public void quoteAll(VenueMarket market, MatchSink sink) {
        TheoreticalPrices prices = prices(market.time());
        market.contracts().forEach(contract -> sink.matched(contract, contract.requote(prices), market.time()));
    }

    @Override
    public TheoreticalPrices prices(LocalDateTime time) {
        return new TheoreticalPrices(index.index(), new SmileCurve(index.volatility()), time, rate);
    }

    @Override
    public double volatility() {
        return index.volatility();
    }

    @Override
    public void shock(double points) {
        index.shift(points);
    }

    @Override
    public IndexState state() {
        return index.state();
    }
}
