package io.mireu.simulator.ls;

import io.mireu.simulator.venue.ContractLimits;
import io.mireu.simulator.venue.ContractMarket;

/**
 * A price against the previous close, as LS shows it.
 *
 * @param sign 1 upper limit, 2 up, 3 unchanged, 4 lower limit, 5 down
 * @param changeCents without a sign, cents
 * @param percent with its sign
 */
record PriceChange(String sign, long changeCents, double percent) {

    static PriceChange of(ContractMarket contract) {
        return of(contract, contract.lastCents());
    }

    /** Of a price, cents, that is not the last one. */
    static PriceChange of(ContractMarket contract, long cents) {
        ContractLimits limits = contract.limits();
        return of(cents, limits.previousCloseCents(), limits.upperCents(), limits.lowerCents());
    }

    /** Of a price without limits, cents. */
    static PriceChange of(long cents, long close) {
        return of(cents, close, Long.MAX_VALUE, Long.MIN_VALUE);
    }

    static PriceChange of(long last, long close, long upper, long lower) {
        String sign;
        if (last >= upper) {
            sign = "1";
        } else if (last <= lower) {
            sign = "4";
        } else {
            sign = last > close ? "2" : last == close ? "3" : "5";
        }
        return new PriceChange(sign, Math.abs(last - close), percent(last, close));
    }

    static PriceChange ofIndex(double index, double previous) {
        String sign = index > previous ? "2" : index < previous ? "5" : "3";
        return new PriceChange(sign, Math.round(Math.abs(index - previous) * 100), (index / previous - 1) * 100);
    }

    private static double percent(long last, long close) {
        return close == 0 ? 0 : (last - close) * 100.0 / close;
    }

    /** Sets sign and change. */
    void put(WireBlock block, String signField, String changeField) {
        block.text(signField, sign).cents(changeField, changeCents);
    }

    /** Sets the three fields. */
    void put(WireBlock block, String signField, String changeField, String percentField) {
        block.text(signField, sign).cents(changeField, changeCents).decimal(percentField, percent);
    }
}
