package io.mireu.volatility.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Quote;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The listed options, the futures that give their forwards, and the last quote of each.
 *
 * <p>Written by the listeners and read by the use cases; a quote that was overtaken by a newer one is never seen, so that a
 * burst costs one computation.
 */
public final class WatchedMarket {

    /** The smaller the contract, the finer its ticks: a mini future says more exactly where the forward is. */
    private static final Comparator<Instrument.Future> FINEST_FIRST = Comparator.comparingLong(
                    (Instrument.Future future) -> future.code().product().multiplierKrw())
            .thenComparing(Instrument.Future::code);

    private final Map<SeriesCode, Map<DerivativeCode, Instrument.Option>> chains = new ConcurrentHashMap<>();
    private final Map<DerivativeCode, Instrument.Future> futures = new ConcurrentHashMap<>();
    private final Map<DerivativeCode, Quote> quotes = new ConcurrentHashMap<>();
    private final Set<DerivativeCode> changed = ConcurrentHashMap.newKeySet();

    /** Takes up how an instrument stands; what cannot be traded is not watched. */
    public void handle(MarketEvent.InstrumentListed event) {
        if (event.isTradable()) {
            list(event.instrument());
        } else {
            leave(event.instrument());
        }
    }

    /** Takes up a listed contract, or what changed about it. */
    public void list(Instrument instrument) {
        switch (instrument) {
            case Instrument.Option option -> {
                chains.computeIfAbsent(option.series(), series -> new ConcurrentHashMap<>())
                        .put(option.code(), option);
                changed.add(option.code());
            }
            case Instrument.Future future -> {
                if (future.code().type() == ContractType.FUTURE) {
                    futures.put(future.code(), future);
                    changed.add(future.code());
                }
            }
            case Instrument.Stock _, Instrument.Index _ -> {
                // has no volatility here
            }
        }
    }

    private void leave(Instrument instrument) {
        switch (instrument) {
            case Instrument.Option option -> {
                chains.computeIfPresent(option.series(), (_, chain) -> {
                    chain.remove(option.code());
                    return chain.isEmpty() ? null : chain;
                });
                quotes.remove(option.code());
            }
            case Instrument.Future future -> {
                futures.remove(future.code());
                quotes.remove(future.code());
            }
            case Instrument.Stock _, Instrument.Index _ -> {
                // has no volatility here
            }
        }
    }

    /** Takes up a changed book. */
    public void quote(Quote quote) {
        if (quote.instrument() instanceof DerivativeCode code) {
            quotes.put(code, quote);
            changed.add(code);
        }
    }

    /** What changed since the last call; each change is given once. */
    Set<DerivativeCode> drainChanges() {
        Set<DerivativeCode> drained = Set.copyOf(changed);
        changed.removeAll(drained);
        return drained;
    }

    /** Every series with options, in the order of their names. */
    public List<SeriesCode> series() {
        return chains.keySet().stream()
                .sorted(Comparator.comparing(SeriesCode::value))
                .toList();
    }

    /** The monthly series of the big options, in the order of their names. */
    List<SeriesCode> monthlySeries() {
        return series().stream()
                .filter(series -> series.product().equals(Product.KOSPI200))
                .toList();
    }

    /** The monthly series that settles next, on the day or after it. */
    public Optional<SeriesCode> frontSeries(LocalDate day) {
        return chains.values().stream()
                .flatMap(WatchedMarket::first)
                .filter(option -> option.code().product().equals(Product.KOSPI200))
                .filter(option -> !option.lastTradingDay().isBefore(day))
                .min(Comparator.comparing(Instrument.Option::lastTradingDay))
                .map(Instrument.Option::series);
    }

    /** All options of a series settle together, so that one tells when. */
    private static Stream<Instrument.Option> first(Map<DerivativeCode, Instrument.Option> chain) {
        return chain.values().stream().limit(1);
    }

    /** The options of a series; none when it is unknown. */
    Map<DerivativeCode, Instrument.Option> optionsOf(SeriesCode series) {
        return chains.getOrDefault(series, Map.of());
    }

    /** The futures on the same index that settle with the series, those with the finest ticks first. */
    List<Instrument.Future> futuresOf(SeriesCode series) {
        return first(optionsOf(series))
                .flatMap(option -> futures.values().stream().filter(future -> settleTogether(option, future)))
                .sorted(FINEST_FIRST)
                .toList();
    }

    private static boolean settleTogether(Instrument.Option option, Instrument.Future future) {
        return future.lastTradingDay().equals(option.lastTradingDay())
                && future.code()
                        .product()
                        .underlying()
                        .equals(option.code().product().underlying());
    }

    /** The series whose forward a future gives, or could give. */
    Set<SeriesCode> seriesOnForward(DerivativeCode code) {
        Instrument.Future future = futures.get(code);
        return future == null
                ? Set.of()
                : chains.values().stream()
                        .flatMap(WatchedMarket::first)
                        .filter(option -> settleTogether(option, future))
                        .map(Instrument.Option::series)
                        .collect(Collectors.toSet());
    }

    /** The last book of a contract. */
    Optional<Quote> quoteOf(DerivativeCode code) {
        return Optional.ofNullable(quotes.get(code));
    }
}
