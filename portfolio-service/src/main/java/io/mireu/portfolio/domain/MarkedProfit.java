package io.mireu.portfolio.domain;

import java.math.BigDecimal;

/**
 * A profit at the market's prices.
 *
 * @param krw KRW, negative for a loss, before fees
 * @param whole whether every position is in it; false when one that does not trade has no known price
 */
public record MarkedProfit(BigDecimal krw, boolean whole) {

    /** With what was realised. */
    public MarkedProfit plus(BigDecimal realisedKrw) {
        return new MarkedProfit(krw.add(realisedKrw), whole);
    }
}
