package io.mireu.marketdata.domain;

/** Why something is subscribed, the most important first. */
public enum PlanClass {
    /** Held, or in a working order. */
    HELD,
    /** Traded by a strategy that runs. */
    STRATEGY,
    /** A future or mini future. */
    FUTURE,
    /** Limits and indications of what is of a class before. */
    RULES,
    /** A stock or an index that the user lists. */
    SPOT,
    /** An option nearest the money, to check our own sensitivities against the venue's. */
    GREEKS,
    /** An option nearest the money, whose expected price is followed in an auction. */
    AUCTION,
    /** An option of one of the first series, nearest the money. */
    NEAR,
    /** An option further out. */
    OUTER
}
