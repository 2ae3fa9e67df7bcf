package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.StockSegment;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.instrument.StockCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stocks and indices that are followed; written by the feed, read by anyone. */
public final class FollowedSpots {

    private volatile Map<StockCode, StockSegment> stocks = Map.of();
    private volatile List<InstrumentCode> indices = List.of();

    /** These, from now on. */
    void become(Map<StockCode, StockSegment> listed, List<InstrumentCode> values) {
        stocks = Map.copyOf(listed);
        indices = List.copyOf(values);
    }

    /** Indices, then stocks. */
    List<InstrumentCode> codes() {
        return Stream.<InstrumentCode>concat(
                        indices.stream(), stocks.keySet().stream().sorted())
                .toList();
    }

    /** Where a stock is listed, of one that is followed. */
    public Optional<StockSegment> segment(StockCode code) {
        return Optional.ofNullable(stocks.get(code));
    }
}
