package io.mireu.model.market;

import java.math.BigDecimal;

/**
 * One price of one side of the book.
 *
 * @param price index points
 * @param quantity contracts, positive
 * @param orders number of orders, 0 where the venue does not say
 */
public record BookLevel(BigDecimal price, long quantity, int orders) {

    public BookLevel {
        if (quantity <= 0 || orders < 0) {
            throw new IllegalArgumentException("level of " + quantity + " contracts in " + orders + " orders");
        }
    }
}
