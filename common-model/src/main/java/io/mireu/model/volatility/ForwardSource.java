package io.mireu.model.volatility;

/** Where the forward of a series comes from. */
public enum ForwardSource {
    /** The middle of the book of a future that settles with the series. */
    FUTURE,
    /** The puts and calls nearest the money, by their parity. */
    PARITY
}
