package io.mireu.volatility.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.Product;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Quote;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The listed options, the futures that give their forwards, and the last quote of each.
 *
 * <p>Written by the listeners and read by the use cases; a quote that was overtaken by a newer one is never seen, so that a
 * burst costs one computation.
 */
public final class WatchedMarket {

    private final Map<SeriesCode, Map<DerivativeCode, Instrument.Option>> chains = new ConcurrentHashMap<>();
    private final Map<SeriesCode, Instrument.Future> futures = new ConcurrentHashMap<>();
    private final Map<DerivativeCode, Quote> quotes = new ConcurrentHashMap<>();
    private final Set<DerivativeCode> changed = ConcurrentHashMap.newKeySet();
    private final int mostWatched;
    private volatile Set<SeriesCode> watched = Set.of();

    /** Of which every monthly series is watched. */
    public WatchedMarket() {
        this(Integer.MAX_VALUE);
    }

    /**
     * Of which some series are watched.
     *
     * @param mostWatched how many monthly series are valued all the time, from the one that ends first; the others are when
     *     somebody asks
     */
    public WatchedMarket(int mostWatched) {
        this.mostWatched = mostWatched;
    }

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
                watch();
                markChanged(option.code());
            }
            case Instrument.Future future -> {
                futures.put(future.series(), future);
                changed.add(future.code());
            }
            case Instrument.Stock _, Instrument.Index _ -> {
                // has no volatility here
            }
        }
    }

    private void leave(Instrument instrument) {
        switch (instrument) {
            case Instrument.Option option -> {
                Map<DerivativeCode, Instrument.Option> chain = chains.getOrDefault(option.series(), new HashMap<>());
                chain.remove(option.code());
                if (chain.isEmpty()) {
                    chains.remove(option.series());
                }
                quotes.remove(option.code());
                watch();
            }
            case Instrument.Future future -> {
                futures.remove(future.series());
                quotes.remove(future.code());
                changed.add(future.code());
            }
            case Instrument.Stock _, Instrument.Index _ -> {
                // has no volatility here
            }
        }
    }

    private synchronized void watch() {
        Set<SeriesCode> before = watched;
        Set<SeriesCode> next = chains.entrySet().stream()
                .filter(chain -> chain.getKey().product().equals(Product.KOSPI200))
                .flatMap(chain -> chain.getValue().values().stream().limit(1))
                .sorted(Comparator.comparing(Instrument.Option::lastTradingDay))
                .limit(mostWatched)
                .map(Instrument.Option::series)
                .collect(Collectors.toUnmodifiableSet());
        watched = next;
        next.stream()
                .filter(series -> !before.contains(series))
                .forEach(series -> changed.addAll(optionsOf(series).keySet()));
    }

    /** Takes up a changed book. */
    public void quote(Quote quote) {
        if (quote.instrument() instanceof DerivativeCode code) {
            quotes.put(code, quote);
            markChanged(code);
        }
    }

    /** Thousands of options change that nobody watches. */
    private void markChanged(DerivativeCode code) {
        if (!code.type().isOption() || watched.contains(code.series())) {
            changed.add(code);
        }
    }

    /** What changed since the last call; each change is given once. */
    Set<DerivativeCode> drainChanges() {
        Set<DerivativeCode> drained = Set.copyOf(changed);
        changed.removeAll(drained);
        return drained;
    }

    /** The series that are valued all the time, in the order of their names. */
    List<SeriesCode> watched() {
        return watched.stream()
                .sorted((first, second) -> first.value().compareTo(second.value()))
                .toList();
    }

    /** Every series with options, in the order of their names. */
    public List<SeriesCode> series() {
        return chains.keySet().stream()
                .sorted((first, second) -> first.value().compareTo(second.value()))
                .toList();
    }

    /** The monthly series that settles next, on the day or after it. */
    public Optional<SeriesCode> frontSeries(LocalDate day) {
        return chains.values().stream()
                .flatMap(chain -> chain.values().stream().limit(1))
                .filter(option -> option.code().product().equals(Product.KOSPI200))
                .filter(option -> !option.lastTradingDay().isBefore(day))
                .min(Comparator.comparing(Instrument.Option::lastTradingDay))
                .map(Instrument.Option::series);
    }

    /** The options of a series; none when it is unknown. */
    Map<DerivativeCode, Instrument.Option> optionsOf(SeriesCode series) {
        return chains.getOrDefault(series, Map.of());
    }

    /** The mini future that settles with the series. */
    Optional<Instrument.Future> futureOf(SeriesCode series) {
        return Optional.ofNullable(futures.get(new SeriesCode(Product.MINI_KOSPI200, series.series())));
    }

    /** The watched series whose forward a code gives. */
    Set<SeriesCode> seriesOnForward(DerivativeCode code) {
        return watched.stream()
                .filter(series -> futureOf(series)
                        .map(future -> future.code().equals(code))
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    /** The last book of a contract. */
    Optional<Quote> quoteOf(DerivativeCode code) {
        return Optional.ofNullable(quotes.get(code));
    }
}
