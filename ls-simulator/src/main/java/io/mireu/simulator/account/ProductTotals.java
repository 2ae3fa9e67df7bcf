package io.mireu.simulator.account;

import io.mireu.model.order.Side;

/**
 * What a day did in futures, or in options; all amounts in KRW.
 *
 * @param boughtContracts contracts bought
 * @param boughtKrw their price times multiplier
 * @param soldContracts contracts sold
 * @param soldKrw their price times multiplier
 * @param feesKrw fees, positive
 * @param realisedKrw profit against the moving average, settlement included
 * @param variationKrw what marks to the market paid, futures only
 * @param longSettledKrw what expiry paid on what was held long
 * @param shortSettledKrw what expiry paid on what was held short
 */
public record ProductTotals(
        long boughtContracts,
        long boughtKrw,
        long soldContracts,
        long soldKrw,
        long feesKrw,
        long realisedKrw,
        long variationKrw,
        long longSettledKrw,
        long shortSettledKrw) {

    static final ProductTotals NONE = new ProductTotals(0, 0, 0, 0, 0, 0, 0, 0, 0);

    ProductTotals traded(Side side, long contracts, long krw, long feeKrw, long realised) {
        boolean buy = side == Side.BUY;
        return new ProductTotals(
                boughtContracts + (buy ? contracts : 0),
                boughtKrw + (buy ? krw : 0),
                soldContracts + (buy ? 0 : contracts),
                soldKrw + (buy ? 0 : krw),
                feesKrw + feeKrw,
                realisedKrw + realised,
                variationKrw,
                longSettledKrw,
                shortSettledKrw);
    }

    ProductTotals marked(long krw) {
        return new ProductTotals(
                boughtContracts,
                boughtKrw,
                soldContracts,
                soldKrw,
                feesKrw,
                realisedKrw,
                variationKrw + krw,
                longSettledKrw,
                shortSettledKrw);
    }

    ProductTotals settled(boolean isLong, long krw, long realised) {
        return new ProductTotals(
                boughtContracts,
                boughtKrw,
                soldContracts,
                soldKrw,
                feesKrw,
                realisedKrw + realised,
                variationKrw,
                longSettledKrw + (isLong ? krw : 0),
                shortSettledKrw + (isLong ? 0 : krw));
    }

    /** Contracts traded. */
    public long contracts() {
        return boughtContracts + soldContracts;
    }

    /** What was traded. */
    public long tradedKrw() {
        return boughtKrw + soldKrw;
    }

    /** What was received for sales less what was paid; the premium of options, and no payment at all in futures. */
    public long netSoldKrw() {
        return soldKrw - boughtKrw;
    }

    /** What expiry paid, negative when it cost. */
    public long settledKrw() {
        return longSettledKrw + shortSettledKrw;
    }
}
