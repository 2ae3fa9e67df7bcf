package io.mireu.marketdata.application.collection;

import java.time.Instant;
import java.util.List;

/** Collects the rate. */
public final class CollectRate implements Collector {

    private final StatisticsInquiry venue;
    private final Statistics statistics;
    private final String symbol;

    /**
     * With whom it asks.
     *
     * @param symbol the venue's name of the rate
     */
    public CollectRate(StatisticsInquiry venue, Statistics statistics, String symbol) {
        this.venue = venue;
        this.statistics = statistics;
        this.symbol = symbol;
    }

    @Override
    public long handle(Instant asOf) {
        return statistics.rates(List.of(venue.rate(symbol)));
    }
}
