package io.mireu.model.statistic;

import io.mireu.model.instrument.InstrumentCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Contracts that are open.
 *
 * @param instrument of which
 * @param tradeDate the trading day
 * @param contracts how many, not negative
 * @param observedAt the venue's time at which it was asked for
 */
public record OpenInterest(InstrumentCode instrument, LocalDate tradeDate, long contracts, Instant observedAt) {

    public OpenInterest {
        if (contracts < 0) {
            throw new IllegalArgumentException("open interest is negative: " + contracts);
        }
    }
}
