package io.mireu.simulator.ls;

import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;

/**
 * How many stocks stand where against their previous close.
 *
 * @param upper at the upper limit
 * @param rising above it, the limit apart
 * @param unchanged at it
 * @param falling below it, the limit apart
 * @param lower at the lower limit
 */
record SpotBreadth(long upper, long rising, long unchanged, long falling, long lower) {

    static SpotBreadth of(SpotMarket market) {
        return new SpotBreadth(
                count(market, "1"), count(market, "2"), count(market, "3"), count(market, "5"), count(market, "4"));
    }

    private static long count(SpotMarket market, String sign) {
        return market.stocks().stream()
                .filter(stock -> sign.equals(sign(stock)))
                .count();
    }

    private static String sign(Stock stock) {
        return StockFields.change(stock, stock.day().last()).sign();
    }

    void put(WireBlock block) {
        block.whole("upjo", upper)
                .whole("highjo", rising)
                .whole("unchgjo", unchanged)
                .whole("lowjo", falling)
                .whole("downjo", lower);
    }
}
