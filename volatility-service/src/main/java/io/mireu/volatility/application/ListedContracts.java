package io.mireu.volatility.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The monthly puts and mini futures that are or ever were listed: what a rebuild of their time needs. */
public final class ListedContracts {

    private final Map<SeriesCode, Map<String, Instrument.Option>> puts = new ConcurrentHashMap<>();
    private final Map<SeriesCode, Instrument.Future> futures = new ConcurrentHashMap<>();
    private final Map<SeriesCode, Boolean> tradable = new ConcurrentHashMap<>();

    /** Takes up how an instrument stands; one that has expired stays. */
    public void handle(MarketEvent.InstrumentListed event) {
        switch (event.instrument()) {
            case Instrument.Option option -> add(option);
            case Instrument.Future future -> add(future, event.isTradable());
            case Instrument.Stock _, Instrument.Index _ -> {
                // has no volatility here
            }
        }
    }

    private void add(Instrument.Option option) {
        if (option.code().product().equals(Product.KOSPI200) && option.code().type() == ContractType.PUT) {
            puts.computeIfAbsent(option.series(), _ -> new ConcurrentHashMap<>())
                    .put(option.code().value(), option);
        }
    }

    private void add(Instrument.Future future, boolean isTradable) {
        if (future.code().product().equals(Product.MINI_KOSPI200)) {
            futures.put(future.series(), future);
            tradable.put(future.series(), isTradable);
        }
    }

    /** The puts of a series, also of one that has ended. */
    public List<Instrument.Option> puts(SeriesCode series) {
        return List.copyOf(puts.getOrDefault(series, Map.of()).values());
    }

    /** The mini future that settles with a series, also of one that has ended. */
    public Optional<Instrument.Future> future(SeriesCode series) {
        return Optional.ofNullable(futures.get(new SeriesCode(Product.MINI_KOSPI200, series.series())));
    }

    /** The mini futures that can be traded on a day, the one that ends first at the beginning. */
    public List<Instrument.Future> listedFutures(LocalDate day) {
        return futures.values().stream()
                .filter(future -> tradable.getOrDefault(future.series(), false))
                .filter(future -> !future.lastTradingDay().isBefore(day))
                .sorted(Comparator.comparing(Instrument.Future::lastTradingDay))
                .toList();
    }
}
