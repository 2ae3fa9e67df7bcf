package io.mireu.simulator.feed;

import io.mireu.model.order.Side;

/**
 * What a contract's trading day adds up to so far.
 *
 * @param openCents first price, 0 before the first trade
 * @param highCents highest price
 * @param lowCents lowest price
 * @param lastCents last price
 * @param volume contracts
 * @param turnover cents times contracts
 * @param soldVolume contracts of trades whose aggressor sold
 * @param soldCount number of those trades
 * @param boughtVolume contracts of trades whose aggressor bought
 * @param boughtCount number of those trades
 */
public record DayStatistics(
        long openCents,
        long highCents,
        long lowCents,
        long lastCents,
        long volume,
        long turnover,
        long soldVolume,
        long soldCount,
        long boughtVolume,
        long boughtCount) {

    /** A day without trades. */
    public static final DayStatistics NONE = new DayStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Whether anything traded. */
    public boolean hasTraded() {
        return volume > 0;
    }

    DayStatistics with(TradePrint print) {
        long price = print.priceCents();
        long quantity = print.quantity();
        boolean bought = print.aggressor() == Side.BUY;
        return new DayStatistics(
                hasTraded() ? openCents : price,
                Math.max(highCents, price),
                hasTraded() ? Math.min(lowCents, price) : price,
                price,
                volume + quantity,
                turnover + price * quantity,
                soldVolume + (bought ? 0 : quantity),
                soldCount + (bought ? 0 : 1),
                boughtVolume + (bought ? quantity : 0),
                boughtCount + (bought ? 1 : 0));
    }

    DayStatistics with(ChartBar bar) {
        return new DayStatistics(
                hasTraded() ? openCents : bar.openCents(),
                Math.max(highCents, bar.highCents()),
                hasTraded() ? Math.min(lowCents, bar.lowCents()) : bar.lowCents(),
                bar.closeCents(),
                volume + bar.volume(),
                turnover + bar.turnover(),
                soldVolume + bar.volume() / 2,
                soldCount + bar.volume() / 4,
                boughtVolume + bar.volume() - bar.volume() / 2,
                boughtCount + bar.volume() / 4);
    }
}
