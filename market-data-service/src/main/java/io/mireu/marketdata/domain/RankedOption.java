package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;

/**
 * An option and how near the money it is.
 *
 * @param code short code
 * @param series its series
 * @param place of its series, 0 for the one that ends first
 * @param rank of its strike in its series, 0 for the one nearest the money
 */
record RankedOption(DerivativeCode code, SeriesCode series, int place, int rank) {}
