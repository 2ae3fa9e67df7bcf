package io.mireu.simulator.book;

/**
 * One price of a book.
 *
 * @param priceCents cents
 * @param quantity contracts
 * @param orders how many orders they are
 */
public record DepthLevel(long priceCents, long quantity, int orders) {}
