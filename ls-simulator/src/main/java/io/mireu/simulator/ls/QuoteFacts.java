package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.pricing.Black76Greeks;
import io.mireu.simulator.book.Points;
import io.mireu.simulator.feed.DayStatistics;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;

/** Figures that several TRs show of a contract. */
final class QuoteFacts {

    /** The KOSPI is so many times the KOSPI 200. */
    static final double KOSPI_PER_KOSPI200 = 6.66;

    private static final long CENTS_PER_POINT = 100;
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long LEAST_INTEREST = 2_000;
    private static final int INTEREST_SPREAD = 20_000;

    private QuoteFacts() {}

    /** Traded value, million KRW. */
    static long valueMillions(ContractMarket contract, long turnover) {
        return turnover / CENTS_PER_POINT * contract.code().product().multiplierKrw() / MILLION;
    }

    /** Traded value, thousand KRW. */
    static long valueThousands(ContractMarket contract, long turnover) {
        return turnover / CENTS_PER_POINT * contract.code().product().multiplierKrw() / THOUSAND;
    }

    /** Open interest: made up, but steady. */
    static long openInterest(ContractMarket contract) {
        return LEAST_INTEREST + Math.floorMod(contract.code().value().hashCode(), INTEREST_SPREAD);
    }

    /** Bought against sold volume, percent. */
    static double strength(DayStatistics day) {
        return day.soldVolume() == 0 ? 100 : day.boughtVolume() * 100.0 / day.soldVolume();
    }

    /** Number of buys against number of sales, percent. */
    static double strengthByCount(DayStatistics day) {
        return day.soldCount() == 0 ? 100 : day.boughtCount() * 100.0 / day.soldCount();
    }

    /** What an option would be worth if it ended now, points. */
    static double intrinsic(Instrument.Option option, double index) {
        double distance = index - option.strike().doubleValue();
        return Math.max(0, option.code().type() == ContractType.CALL ? distance : -distance);
    }

    /** The last price beyond the intrinsic value, points. */
    static double timeValue(ContractMarket contract, Instrument.Option option, double index) {
        return Points.toDouble(contract.lastCents()) - intrinsic(option, index);
    }

    /** Volatility of the strike, percent. */
    static double volatilityPercent(VenueMarket market, Instrument.Option option) {
        return market.prices().volatility(option) * 100;
    }

    /** The Greeks' fields of t2111 and t2301. */
    static void putGreeks(WireBlock block, Black76Greeks greeks) {
        block.decimal("delt", greeks.delta())
                .decimal("gama", greeks.gamma())
                .decimal("vega", greeks.vega())
                .decimal("ceta", greeks.theta());
    }
}
