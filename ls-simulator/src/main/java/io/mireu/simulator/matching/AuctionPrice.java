package io.mireu.simulator.matching;

/**
 * The one price of an auction.
 *
 * @param priceCents cents
 * @param quantity contracts that trade at it
 */
public record AuctionPrice(long priceCents, long quantity) {}
