package io.mireu.simulator;

/** How the market moves. */
public enum MarketRegime {
    /** Swings, small jumps, the volatility of the settings. */
    NORMAL,
    /** Hardly any moves, half the volatility. */
    QUIET,
    /** Falls through the steps of the price limits within a quarter of an hour while the volatility rises to 80 %. */
    CRASH
}
