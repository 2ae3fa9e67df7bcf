package io.mireu.simulator.book;

/** Who stands behind an order in the book. */
public enum OrderOwner {
    CLIENT,
    MARKET_MAKER,
    NOISE_TRADER
}
