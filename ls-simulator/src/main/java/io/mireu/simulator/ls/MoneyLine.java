package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.simulator.venue.VenueMarket;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the money is in each series of options.
 *
 * @param index the KOSPI 200, points
 * @param nearest the strike of each series that is nearest to it
 */
record MoneyLine(double index, Map<SeriesCode, BigDecimal> nearest) {

    static MoneyLine of(VenueMarket market) {
        double index = market.prices().index();
        Map<SeriesCode, BigDecimal> nearest = new HashMap<>();
        market.options().forEach(contract -> {
            Instrument.Option option = (Instrument.Option) contract.instrument();
            nearest.merge(
                    option.series(),
                    option.strike(),
                    (one, other) -> distance(one, index) <= distance(other, index) ? one : other);
        });
        return new MoneyLine(index, nearest);
    }

    private static double distance(BigDecimal strike, double index) {
        return Math.abs(strike.doubleValue() - index);
    }

    /** 1 at the money, 2 in the money, 3 out of it. */
    String place(Instrument.Option option) {
        BigDecimal atTheMoney = nearest.get(option.series());
        if (atTheMoney != null && option.strike().compareTo(atTheMoney) == 0) {
            return "1";
        }
        return QuoteFacts.intrinsic(option, index) > 0 ? "2" : "3";
    }
}
