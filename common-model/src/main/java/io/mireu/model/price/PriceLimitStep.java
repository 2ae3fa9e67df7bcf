package io.mireu.model.price;

import java.math.BigDecimal;

/**
 * One step of the daily price limits.
 *
 * @param number 1 for the narrowest
 * @param rate part of the base price on either side, 0.08 for 8 %
 */
public record PriceLimitStep(int number, BigDecimal rate) {

    public PriceLimitStep {
        if (number < 1) {
            throw new IllegalArgumentException("steps of price limits count from 1: " + number);
        }
        if (rate.signum() <= 0 || rate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("rate of a price limit lies between 0 and 1: " + rate);
        }
    }
}
