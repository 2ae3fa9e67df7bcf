package io.mireu.ls.http;

/** Who goes first where calls wait for their turn, most urgent first. */
public enum Lane {
    /** Cancellations, and orders that close positions. */
    PROTECT,
    /** Orders that open positions. */
    ENTER,
    /** Whatever changes nothing. */
    READ
}
