package io.mireu.marketdata.domain;

/** Where a stock is listed; the venue streams the two apart. */
public enum StockSegment {
    KOSPI,
    KOSDAQ
}
