package io.mireu.simulator.feed;

import java.time.LocalTime;

/**
 * A bar of a chart.
 *
 * @param time label: the last trade of a tick bar, the end of a minute bar
 * @param openCents first price, cents
 * @param highCents highest price, cents
 * @param lowCents lowest price, cents
 * @param closeCents last price, cents
 * @param volume contracts
 * @param turnover cents times contracts
 */
public record ChartBar(
        LocalTime time, long openCents, long highCents, long lowCents, long closeCents, long volume, long turnover) {

    /** The bar of a single trade. */
    static ChartBar of(LocalTime label, TradePrint print) {
        long price = print.priceCents();
        return new ChartBar(label, price, price, price, price, print.quantity(), price * print.quantity());
    }

    /** The same bar under another label. */
    ChartBar labelled(LocalTime label) {
        return new ChartBar(label, openCents, highCents, lowCents, closeCents, volume, turnover);
    }

    /** This bar followed by another, with the other's label. */
    ChartBar then(ChartBar next) {
        return new ChartBar(
                next.time,
                openCents,
                Math.max(highCents, next.highCents),
                Math.min(lowCents, next.lowCents),
                next.closeCents,
                volume + next.volume,
                turnover + next.turnover);
    }
}
