package io.mireu.simulator.venue;

import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.book.BookOrder;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.matching.BookMatch;
import io.mireu.simulator.matching.TimeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

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
            if (random.chance(Math.min(0.9, rate * (i == 0 ? 1 : NEXT_MONTH_SHARE) * seconds))) {
                take(futures.get(i), trades);
            }
        }
        if (!options.isEmpty() && random.chance(Math.min(0.9, settings.optionTradesPerSecond() * seconds))) {
            take(nearTheMoney(options), trades);
        }
        return trades;
    }

    private ContractMarket nearTheMoney(List<ContractMarket> options) {
        int strikes = options.size() / 2;
        int rank = (int) Math.round(strikes / 2.0 + random.nextGaussian() * OPTION_SPREAD_RANKS / 2);
        return options.get(2 * Math.clamp(rank, 0, strikes - 1) + random.nextInt(2));
    }

    private void take(ContractMarket contract, List<Trade> trades) {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        int quantity = random.geometric(LARGER_CHANCE);
        OptionalLong best = contract.book().side(side.opposite()).best();
        if (best.isEmpty()) {
            return;
        }
        BookOrder order = BookOrder.ofNoise(side, best.getAsLong(), quantity);
        trades.add(new Trade(contract, contract.engine().submit(order, TimeCondition.IMMEDIATE)));
    }
}
