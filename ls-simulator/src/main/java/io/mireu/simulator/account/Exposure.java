package io.mireu.simulator.account;

import io.mireu.model.order.Side;
import io.mireu.simulator.book.Points;

/**
 * What the account has in one contract: what it holds, and what its orders would open. Orders that only close count for
 * nothing, since a smaller position needs no more.
 */
final class Exposure {

    private final long contracts;
    private long closableBySelling;
    private long closableByBuying;
    private long openBuy;
    private long openSell;
    private long premiumKrw;
    private long feesKrw;

    Exposure(long contracts) {
        this.contracts = contracts;
        this.closableBySelling = Math.max(0, contracts);
        this.closableByBuying = Math.max(0, -contracts);
    }

    /** Counts an order, after those that were entered before it. */
    void add(MarginOrder order, FeeSchedule fees) {
        long closes = Math.min(closable(order.side()), order.contracts());
        long opens = order.contracts() - closes;
        if (order.side() == Side.BUY) {
            closableByBuying -= closes;
            openBuy += opens;
        } else {
            closableBySelling -= closes;
            openSell += opens;
        }
        if (opens > 0) {
            feesKrw += fees.feeKrw(order.code(), order.priceCents(), opens);
            if (order.side() == Side.BUY && order.code().type().isOption()) {
                premiumKrw +=
                        Points.krw(order.priceCents() * opens, order.code().product());
            }
        }
    }

    /** Contracts that an order of a side would still only close. */
    long closable(Side side) {
        return side == Side.BUY ? closableByBuying : closableBySelling;
    }

    long contracts() {
        return contracts;
    }

    long openBuy() {
        return openBuy;
    }

    long openSell() {
        return openSell;
    }

    /** Full premiums of the options that orders would buy. */
    long premiumKrw() {
        return premiumKrw;
    }

    /** Fees of what the orders would open. */
    long feesKrw() {
        return feesKrw;
    }
}
