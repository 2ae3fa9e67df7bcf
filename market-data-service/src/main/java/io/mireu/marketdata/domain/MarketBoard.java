package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The latest of each instrument, for those who ask; written by the feed, read by anyone. */
public final class MarketBoard {

    private static final int KEPT = 1_000;

    private final Map<InstrumentCode, Quote> quotes = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, Latest<Trade>> trades = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, Latest<Bar>> bars = new ConcurrentHashMap<>();

    /** Shows a book. */
    public void show(Quote quote) {
        quotes.put(quote.instrument(), quote);
    }

    /** Shows a trade. */
    public void show(Trade trade) {
        trades.computeIfAbsent(trade.instrument(), code -> new Latest<>()).add(trade);
    }

    /** Shows a bar. */
    public void show(Bar bar) {
        bars.computeIfAbsent(bar.instrument(), code -> new Latest<>()).add(bar);
    }

    /** The last book. */
    public Optional<Quote> quote(InstrumentCode code) {
        return Optional.ofNullable(quotes.get(code));
    }

    /** The middle of the last book where it is sound, otherwise the price of the last trade; index points. */
    public Optional<BigDecimal> price(InstrumentCode code) {
        return quote(code)
                .flatMap(Quote::mid)
                .or(() -> trades(code, 1).stream().findFirst().map(Trade::price));
    }

    /** The last trades, oldest first. */
    public List<Trade> trades(InstrumentCode code, int limit) {
        List<Trade> all = trades.getOrDefault(code, new Latest<>()).all();
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }

    /** The last bars, oldest first. */
    public List<Bar> bars(InstrumentCode code, Instant from) {
        return bars.getOrDefault(code, new Latest<>()).all().stream()
                .filter(bar -> !bar.start().isBefore(from))
                .toList();
    }

    /** The last entries, at most {@value #KEPT}. */
    private static final class Latest<T> {
        private final Deque<T> entries = new ArrayDeque<>();

        synchronized void add(T entry) {
            if (entries.size() == KEPT) {
                entries.removeFirst();
            }
            entries.addLast(entry);
        }

        synchronized List<T> all() {
            return new ArrayList<>(entries);
        }
    }
}
