package io.mireu.simulator.feed;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import java.time.temporal.ChronoUnit;

/** How much of a contract trades on a day: most in the nearest expiry and near the money. */
final class DailyVolume {

    private static final double MINI_SHARE = 0.33;
    private static final double MINI_OPTION_SHARE = 0.09;
    private static final double FRONT_FUTURE = 140_000;
    private static final double NEXT_FUTURE = 4_000;
    private static final double FAR_FUTURE = 60;
    private static final double BEST_OPTION = 60_000;
    private static final double FADE_PER_DEVIATION = 1.3;
    private static final double FADE_PER_ROOT_YEAR = 6;
    private static final double IN_THE_MONEY_SHARE = 0.1;
    private static final double LEAST = 0.5;
    private static final int QUARTER_DAYS = 95;
    private static final int MONTH_DAYS = 35;
    private static final int ROLL_DAYS = 3;

    private DailyVolume() {}

    static long of(Instrument.Derivative contract, TheoreticalPrices prices, double share, MarketRandom random) {
        double usual = switch (contract) {
            case Instrument.Future future -> usual(future, prices);
            case Instrument.Option option -> usual(option, prices);
        };
        double volume = usual * share * random.between(0.6, 1.6);
        return volume < LEAST ? 0 : Math.round(volume);
    }

    /** The front contract has nearly all, until its last days. */
    private static double usual(Instrument.Future future, TheoreticalPrices prices) {
        boolean mini = future.code().product().equals(Product.MINI_KOSPI200);
        long left = ChronoUnit.DAYS.between(prices.time().toLocalDate(), future.lastTradingDay());
        int turn = mini ? MONTH_DAYS : QUARTER_DAYS;
        double share = mini ? MINI_SHARE : 1;
        if (left < turn + ROLL_DAYS - 1 && left >= ROLL_DAYS) {
            return FRONT_FUTURE * share;
        }
        if (left < ROLL_DAYS) {
            return FRONT_FUTURE * share / 2;
        }
        return share * (left < 2L * turn ? NEXT_FUTURE : FAR_FUTURE);
    }

    private static double usual(Instrument.Option option, TheoreticalPrices prices) {
        ExpiryPrices expiry = prices.expiry(option.lastTradingDay());
        double deviations = expiry.deviations(option.strike().doubleValue());
        double outOfTheMoney = option.code().type() == ContractType.CALL ? deviations : -deviations;
        double product = option.code().product().equals(Product.MINI_KOSPI200) ? MINI_OPTION_SHARE : 1;
        double place = outOfTheMoney < -1 ? IN_THE_MONEY_SHARE : 1;
        return BEST_OPTION
                * product
                * place
                * Math.exp(-FADE_PER_DEVIATION * Math.abs(deviations) - FADE_PER_ROOT_YEAR * Math.sqrt(expiry.years()));
    }
}
