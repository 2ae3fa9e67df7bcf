package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.wire.T8424;
import io.mireu.ls.wire.T8436;
import io.mireu.marketdata.application.SpotInquiry;
import io.mireu.marketdata.domain.ListedStock;
import io.mireu.marketdata.domain.StockSegment;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.StockCode;
import io.mireu.support.TransientFault;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks LS for stocks (t8436) and indices (t8424). */
@Component
class LsSpotInquiry implements SpotInquiry {

    private static final Logger log = LoggerFactory.getLogger(LsSpotInquiry.class);
    private static final String ALL = "0";

    private final LsClient client;

    LsSpotInquiry(LsClient client) {
        this.client = client;
    }

    @Override
    public List<ListedStock> stocks() {
        return ask(() -> client.read(T8436.TR, new T8436.InBlock(ALL)).outBlock()).stream()
                .flatMap(row -> segment(row).flatMap(segment -> row(row.shcode(), () -> listed(row, segment))).stream())
                .toList();
    }

    @Override
    public List<Instrument.Index> indices() {
        return ask(() -> client.read(T8424.TR, new T8424.InBlock("")).outBlock()).stream()
                .flatMap(row -> row(
                        row.upcode(),
                        () -> new Instrument.Index(
                                IndexCode.of(row.upcode().strip()), row.hname().strip()))
                        .stream())
                .toList();
    }

    private static ListedStock listed(T8436.OutBlock row, StockSegment segment) {
        return new ListedStock(
                new Instrument.Stock(
                        StockCode.of(row.shcode().strip()), row.hname().strip()),
                segment);
    }

    private static Optional<StockSegment> segment(T8436.OutBlock row) {
        return switch (row.gubun()) {
            case "1" -> Optional.of(StockSegment.KOSPI);
            case "2" -> Optional.of(StockSegment.KOSDAQ);
            default -> Optional.empty();
        };
    }

    /** One row that cannot be read does not hide the others. */
    private static <T> Optional<T> row(String code, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException e) {
            log.debug("{} is left out of the list: {}", code, e.getMessage());
            return Optional.empty();
        }
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (LsTransientFault e) {
            throw new TransientFault(String.valueOf(e.getMessage()), e);
        }
    }
}
