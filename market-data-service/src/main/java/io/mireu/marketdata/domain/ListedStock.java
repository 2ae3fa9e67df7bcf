package io.mireu.marketdata.domain;

import io.mireu.model.instrument.Instrument;

/**
 * A stock that the venue lists.
 *
 * @param stock code and name
 * @param segment where it is listed
 */
public record ListedStock(Instrument.Stock stock, StockSegment segment) {}
