package io.mireu.simulator;

/** How much of the exchange's list the venue has. */
public enum MarketWidth {
    /** Two mini futures and one option chain around a level that the index keeps to. */
    DEMO,
    /** Every expiry and every strike of the KOSPI 200 futures and options, mini and weekly ones included. */
    WIDE
}
