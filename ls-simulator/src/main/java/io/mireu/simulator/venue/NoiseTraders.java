package io.mireu.simulator.venue;

import io.mireu.model.instrument.Product;
import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.feed.ExpiryPrices;
import io.mireu.simulator.feed.MarketRandom;
import io.mireu.simulator.feed.TheoreticalPrices;
import io.mireu.simulator.matching.BookMatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Everybody else: small orders that take what is quoted, most of them in the front future, in the nearest expiries and near
 * the money.
 */
final class NoiseTraders {

    private static final double OTHER_FRONT_SHARE = 0.4;
    private static final double NEXT_MONTH_SHARE = 0.15;
    private static final double FAR_SHARE = 0.01;
    private static final double LARGER_CHANCE = 0.45;
    private static final double GENERATED_SHARE = 0.3;
    private static final double SPREAD_DEVIATIONS = 0.45;
    private static final double OUT_OF_THE_MONEY_CHANCE = 0.65;
    private static final double WEIGHT_PER_ROOT_YEAR = 9;
    private static final double MINI_WEIGHT = 0.15;

    private final SimulatorSettings.Market settings;
    private final MarketRandom random;
    private final List<QuotedSeries> withFutures;
    private final List<QuotedSeries> withOptions;

    NoiseTraders(SimulatorSettings.Market settings, MarketRandom random, List<QuotedSeries> series) {
        this.settings = settings;
        this.random = random;
        this.withFutures =
                series.stream().filter(each -> !each.futures().isEmpty()).toList();
        this.withOptions = series.stream().filter(QuotedSeries::hasOptions).toList();
    }

    /** What one of them did. */
    record Trade(ContractMarket contract, List<BookMatch> matches) {}

    /** Trades of a step; fewer while only futures trade, which is when the morning is generated. */
    List<Trade> trade(TheoreticalPrices prices, boolean optionsToo, Duration length) {
        List<Trade> trades = new ArrayList<>();
        double seconds = length.toMillis() / 1_000.0;
        double rate = settings.futureTradesPerSecond() * (optionsToo ? 1 : GENERATED_SHARE);
        for (QuotedSeries series : withFutures) {
            for (int left = count(rate * share(series) * seconds); left > 0; left--) {
                take(series.futures().getFirst(), trades);
            }
        }
        for (int left = optionsToo ? count(settings.optionTradesPerSecond() * seconds) : 0; left > 0; left--) {
            take(option(prices), trades);
        }
        return trades;
    }

    /** A whole number that is the expected one on average. */
    private int count(double expected) {
        int whole = (int) expected;
        return whole + (random.chance(expected - whole) ? 1 : 0);
    }

    private double share(QuotedSeries series) {
        boolean first = series.product().equals(withFutures.getFirst().product());
        return switch (series.rank()) {
            case 0 -> first ? 1 : OTHER_FRONT_SHARE;
            case 1 -> NEXT_MONTH_SHARE;
            default -> FAR_SHARE;
        };
    }

    private ContractMarket option(TheoreticalPrices prices) {
        QuotedSeries series = withOptions.size() == 1 ? withOptions.getFirst() : chooseSeries(prices);
        ExpiryPrices expiry = prices.expiry(series.lastTradingDay());
        double distance = random.nextGaussian() * SPREAD_DEVIATIONS;
        double strike = expiry.strikeAt(distance);
        boolean outOfTheMoney = random.chance(OUT_OF_THE_MONEY_CHANCE);
        return series.nearest(strike, distance > 0 == outOfTheMoney);
    }

    /** The nearer an expiry, the more trades. */
    private QuotedSeries chooseSeries(TheoreticalPrices prices) {
        double drawn = random.nextDouble()
                * withOptions.stream().mapToDouble(each -> weight(each, prices)).sum();
        for (QuotedSeries each : withOptions) {
            drawn -= weight(each, prices);
            if (drawn <= 0) {
                return each;
            }
        }
        return withOptions.getLast();
    }

    private static double weight(QuotedSeries series, TheoreticalPrices prices) {
        double rootYears = Math.sqrt(prices.years(series.lastTradingDay()));
        double product = series.product().equals(Product.MINI_KOSPI200) ? MINI_WEIGHT : 1;
        return product * Math.exp(-WEIGHT_PER_ROOT_YEAR * rootYears);
    }

    private void take(ContractMarket contract, List<Trade> trades) {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        int quantity = random.geometric(LARGER_CHANCE);
        trades.add(new Trade(contract, contract.take(side, quantity)));
    }
}
