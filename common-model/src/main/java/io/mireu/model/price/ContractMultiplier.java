package io.mireu.model.price;

import io.mireu.model.instrument.DerivativeCode;
import java.math.BigDecimal;

/**
 * What an index point of one contract is worth, and with it the exact values and profits of contracts in KRW.
 *
 * @param krwPerPoint KRW, positive
 */
public record ContractMultiplier(BigDecimal krwPerPoint) {

    public ContractMultiplier {
        if (krwPerPoint.signum() <= 0) {
            throw new IllegalArgumentException("multiplier must be positive: " + krwPerPoint);
        }
    }

    /** The multiplier of an instrument's product. */
    public static ContractMultiplier of(DerivativeCode instrument) {
        return new ContractMultiplier(instrument.product().multiplier());
    }

    /**
     * What contracts are worth at a price, neither rounded nor discounted.
     *
     * @param price index points, negative for a spread perhaps
     * @param quantity contracts, negative when short
     * @return KRW, negative for a short position at a positive price
     */
    public BigDecimal valueKrw(BigDecimal price, long quantity) {
        return price.multiply(BigDecimal.valueOf(quantity)).multiply(krwPerPoint);
    }

    /**
     * What contracts make between two prices, before fees.
     *
     * @param from index points at which they were opened or last valued
     * @param to index points at which they are closed or valued
     * @param quantity contracts, negative when short
     * @return KRW, negative for a loss
     */
    public BigDecimal profitKrw(BigDecimal from, BigDecimal to, long quantity) {
        return valueKrw(to.subtract(from), quantity);
    }
}
