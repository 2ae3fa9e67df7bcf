package io.mireu.marketdata.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The instruments that can be traded.
 *
 * @param byCode each by its code
 */
public record InstrumentMaster(Map<DerivativeCode, Instrument.Derivative> byCode) {

    public InstrumentMaster {
        byCode = Map.copyOf(byCode);
    }

    /** A master of these instruments. */
    public static InstrumentMaster of(List<Instrument.Derivative> instruments) {
        return new InstrumentMaster(instruments.stream()
                .collect(Collectors.toMap(
                        Instrument.Derivative::code, i -> i, (first, second) -> second, TreeMap::new)));
    }

    /** The instrument of a code. */
    public Optional<Instrument.Derivative> find(DerivativeCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every instrument, by code. */
    public List<Instrument.Derivative> all() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(Instrument.Derivative::code))
                .toList();
    }

    /** Every instrument, by series. */
    public Map<SeriesCode, List<Instrument.Derivative>> bySeries() {
        return byCode.values().stream().collect(Collectors.groupingBy(Instrument.Derivative::series));
    }

    /** The mini futures that still trade, the front one first. */
    public List<Instrument.Future> miniFutures(LocalDate tradeDate) {
        return byCode.values().stream()
                .filter(Instrument.Future.class::isInstance)
                .map(Instrument.Future.class::cast)
                .filter(future -> future.code().product().equals(Product.MINI_KOSPI200))
                .filter(future -> !future.lastTradingDay().isBefore(tradeDate))
                .sorted(Comparator.comparing(Instrument.Future::lastTradingDay))
                .toList();
    }
}
