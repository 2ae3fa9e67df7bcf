package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.StockSegment;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.StockCode;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which stocks and indices are followed beside the derivatives.
 *
 * @param stocks short codes, each alone or with its market, for example {@code 005930} or {@code 035720:KOSDAQ}
 * @param indices codes of three digits, for example {@code 101}
 */
@ConfigurationProperties("mireu.market")
public record SpotSettings(
        @DefaultValue List<String> stocks, @DefaultValue List<String> indices) {

    public SpotSettings {
        stocks = stocks.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        indices = indices.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        // What cannot be meant is refused at the start, not when the market opens.
        stocks.forEach(text -> {
            StockCode.of(code(text));
            segment(text);
        });
        indices.forEach(IndexCode::of);
    }

    static String code(String text) {
        return text.contains(":") ? text.substring(0, text.indexOf(':')) : text;
    }

    /** Where a stock is said to be listed, if it is. */
    static Optional<StockSegment> segment(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(StockSegment.valueOf(text.substring(colon + 1)));
    }
}
