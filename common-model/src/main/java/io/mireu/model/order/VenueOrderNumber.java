package io.mireu.model.order;

import java.time.LocalDate;

/**
 * The venue's number of an order; numbers start again, so the trade date belongs to it.
 *
 * @param tradeDate the trading day it was entered for
 * @param number positive
 */
public record VenueOrderNumber(LocalDate tradeDate, long number) {

    public VenueOrderNumber {
        if (number <= 0) {
            throw new IllegalArgumentException("venue order number must be positive: " + number);
        }
    }
}
