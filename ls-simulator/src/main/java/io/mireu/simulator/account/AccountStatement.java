package io.mireu.simulator.account;

/**
 * What the account has and what it needs, at one instant; all amounts in KRW.
 *
 * @param cash the money
 * @param futuresVariationKrw what futures moved since their last mark and is not paid yet
 * @param demand margin of positions and waiting orders
 * @param positions margin of the positions alone
 * @param cashShare part of the margin for risk that must be cash
 */
public record AccountStatement(
        AccountCash cash, long futuresVariationKrw, MarginDemand demand, MarginDemand positions, double cashShare) {

    /** Money with what futures would pay now. */
    public long equityKrw() {
        return cash.krw() + futuresVariationKrw;
    }

    /** What futures brought today, paid or not. */
    public long futuresPnlKrw() {
        return cash.futures().variationKrw() + cash.futures().settledKrw() + futuresVariationKrw;
    }

    /** What further orders may need. */
    public long orderableKrw() {
        return Math.max(0, equityKrw() - demand.initialKrw());
    }

    /** Margin that must be cash. */
    public long cashMarginKrw() {
        return demand.cashKrw(cashShare);
    }

    /** Cash that further orders may need, were substitutes at hand for the rest. */
    public long orderableCashKrw() {
        return Math.max(0, equityKrw() - cashMarginKrw());
    }

    /** What must be paid in, since the positions need more than there is. */
    public long callKrw() {
        return equityKrw() < positions.maintenanceKrw() ? positions.initialKrw() - equityKrw() : 0;
    }

    /** What may be taken out: what is there in cash and no order or position needs. */
    public long withdrawableKrw() {
        return Math.max(0, Math.min(cash.krw(), equityKrw()) - demand.initialKrw());
    }

    /** What orders and positions tie down, premiums that were paid included, fees apart. */
    public long tiedKrw() {
        return demand.initialKrw() - demand.feesKrw() - cash.options().netSoldKrw();
    }

    /** The part of it that is cash. */
    public long tiedCashKrw() {
        return cashMarginKrw() - demand.feesKrw() - cash.options().netSoldKrw();
    }
}
