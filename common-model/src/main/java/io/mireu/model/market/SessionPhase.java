package io.mireu.model.market;

/** What the market does at an instant. */
public enum SessionPhase {
    CLOSED,
    OPENING_AUCTION,
    CONTINUOUS,
    CLOSING_AUCTION,
    /** Trading is stopped. */
    HALTED,
    /** Orders are collected to trade again after a halt. */
    HALT_AUCTION
}
