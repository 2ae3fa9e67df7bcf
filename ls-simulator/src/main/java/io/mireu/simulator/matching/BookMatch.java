package io.mireu.simulator.matching;

import io.mireu.simulator.book.BookOrder;

/**
 * One trade between two orders.
 *
 * @param priceCents the resting order's price, cents
 * @param quantity contracts
 * @param taker the order that came in
 * @param resting the order that waited
 */
public record BookMatch(long priceCents, long quantity, BookOrder taker, BookOrder resting) {}
