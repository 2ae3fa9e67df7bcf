package io.mireu.simulator.account;

/**
 * The account's money: the deposit with which the day began, and what the day moved; all amounts in KRW.
 *
 * @param openingKrw deposit at the start of the trading day
 * @param depositedKrw paid in during the day, negative when paid out
 * @param futures what the day did in futures
 * @param options what the day did in options
 */
public record AccountCash(long openingKrw, long depositedKrw, ProductTotals futures, ProductTotals options) {

    static final AccountCash NONE = new AccountCash(0, 0, ProductTotals.NONE, ProductTotals.NONE);

    AccountCash deposited(long krw) {
        return new AccountCash(openingKrw, depositedKrw + krw, futures, options);
    }

    AccountCash withFutures(ProductTotals totals) {
        return new AccountCash(openingKrw, depositedKrw, totals, options);
    }

    AccountCash withOptions(ProductTotals totals) {
        return new AccountCash(openingKrw, depositedKrw, futures, totals);
    }

    AccountCash nextDay() {
        return new AccountCash(krw(), 0, ProductTotals.NONE, ProductTotals.NONE);
    }

    /** Fees of the day. */
    public long feesKrw() {
        return futures.feesKrw() + options.feesKrw();
    }

    /** What the day moved apart from deposits: premiums, variation, settlement, fees. */
    public long movedKrw() {
        return options.netSoldKrw() + futures.variationKrw() + futures.settledKrw() + options.settledKrw() - feesKrw();
    }

    /** The money now; futures that were not marked yet are not in it. */
    public long krw() {
        return openingKrw + depositedKrw + movedKrw();
    }
}
