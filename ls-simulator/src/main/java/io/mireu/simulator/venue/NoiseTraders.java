package io.mireu.simulator.venue;

import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.matching.BookMatch;
import java.util.ArrayList;
import java.util.List;

/** Everybody else: small orders that take what is quoted, most of them in the front future and near the money. */
final class NoiseTraders {

    private static final double NEXT_MONTH_SHARE = 0.15;
    private static final double LARGER_CHANCE = 0.45;
    private static final double GENERATED_SHARE = 0.3;
    private static final double OPTION_SPREAD_RANKS = 10;

    private final SimulatorSettings.Market settings;
    private final MarketRandom random;

    NoiseTraders(SimulatorSettings.Market settings, MarketRandom random) {
        this.settings = settings;
        this.random = random;
    }

    /** What one of them did. */
    record Trade(ContractMarket contract, List<BookMatch> matches) {}

    /** Trades of a step; fewer while only futures trade, which is when the morning is generated. */
    List<Trade> trade(List<ContractMarket> futures, List<ContractMarket> options, double seconds) {
        List<Trade> trades = new ArrayList<>();
        double rate = settings.futureTradesPerSecond() * (options.isEmpty() ? GENERATED_SHARE : 1);
        for (int i = 0; i < futures.size(); i++) {
            for (int left = count(rate * (i == 0 ? 1 : NEXT_MONTH_SHARE) * seconds); left > 0; left--) {
                take(futures.get(i), trades);
            }
        }
        if (!options.isEmpty()) {
            for (int left = count(settings.optionTradesPerSecond() * seconds); left > 0; left--) {
                take(nearTheMoney(options), trades);
            }
        }
        return trades;
    }

    /** A whole number that is the expected one on average. */
    private int count(double expected) {
        int whole = (int) expected;
        return whole + (random.chance(expected - whole) ? 1 : 0);
    }

    private ContractMarket nearTheMoney(List<ContractMarket> options) {
        int strikes = options.size() / 2;
        int rank = (int) Math.round(strikes / 2.0 + random.nextGaussian() * OPTION_SPREAD_RANKS / 2);
        return options.get(2 * Math.clamp(rank, 0, strikes - 1) + random.nextInt(2));
    }

    private void take(ContractMarket contract, List<Trade> trades) {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        int quantity = random.geometric(LARGER_CHANCE);
        trades.add(new Trade(contract, contract.take(side, quantity)));
    }
}
