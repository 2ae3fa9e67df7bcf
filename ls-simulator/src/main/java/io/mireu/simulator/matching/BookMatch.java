package io.mireu.simulator.matching;

import io.mireu.simulator.book.BookOrder;

/**
 * One trade between two orders.
 *
 * @param priceCents the resting order's price, or the auction's one price, cents
 * @param quantity contracts
 * @param taker the order that came in; in an auction the one that came later
 * @param resting the order that waited
 */
public record BookMatch(long priceCents, long quantity, BookOrder taker, BookOrder resting) {}
