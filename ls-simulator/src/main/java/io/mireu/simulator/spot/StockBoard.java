package io.mireu.simulator.spot;

/** The market of a stock. */
public enum StockBoard {
    KOSPI,
    KOSDAQ
}
