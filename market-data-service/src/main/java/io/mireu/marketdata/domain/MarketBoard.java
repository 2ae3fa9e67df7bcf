package io.mireu.marketdata.domain;

import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The latest of each instrument, for those who ask; written by the feed, read by anyone. */
public final class MarketBoard {

    private static final int KEPT = 1_000;

    private final Map<InstrumentCode, Quote> quotes = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, Indication> indications = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, TradingLimits> steps = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, TradingLimits> bands = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, IndexValue> indices = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, LatestTrades> trades = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, LatestBars> bars = new ConcurrentHashMap<>();

    /** Shows a book. */
    public void show(Quote quote) {
        quotes.put(quote.instrument(), quote);
    }

    /** Shows an expected price. */
    public void show(Indication indication) {
        indications.put(indication.instrument(), indication);
    }

    /** Shows limits, beside those of the other kind. */
    public void show(TradingLimits limits) {
        ofKind(limits.kind()).put(limits.instrument(), limits);
    }

    /** Shows the value of an index. */
    public void show(IndexValue value) {
        indices.put(value.instrument(), value);
    }

    /** Shows a trade. */
    public void show(Trade trade) {
        trades.computeIfAbsent(trade.instrument(), code -> new LatestTrades()).add(trade);
    }

    /** Shows a bar, in the place of the same minute's before it. */
    public void show(Bar bar) {
        bars.computeIfAbsent(bar.instrument(), code -> new LatestBars()).put(bar);
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

    /** The last expected price. */
    public Optional<Indication> indication(InstrumentCode code) {
        return Optional.ofNullable(indications.get(code));
    }

    /** The last limits of a kind. */
    public Optional<TradingLimits> limits(InstrumentCode code, TradingLimits.Kind kind) {
        return Optional.ofNullable(ofKind(kind).get(code));
    }

    /** The last value of an index. */
    public Optional<IndexValue> index(InstrumentCode code) {
        return Optional.ofNullable(indices.get(code));
    }

    /** The last trades as they were published, oldest first. */
    public List<Trade> trades(InstrumentCode code, int limit) {
        LatestTrades latest = trades.get(code);
        return latest == null ? List.of() : latest.last(limit);
    }

    /** The last bars by their minutes, oldest first. */
    public List<Bar> bars(InstrumentCode code, Instant from) {
        LatestBars latest = bars.get(code);
        return latest == null ? List.of() : latest.from(from);
    }

    private Map<InstrumentCode, TradingLimits> ofKind(TradingLimits.Kind kind) {
        return switch (kind) {
            case STEP -> steps;
            case BAND -> bands;
        };
    }

    /** At most {@value #KEPT}. */
    private static final class LatestTrades {
        private final Deque<Trade> entries = new ArrayDeque<>();

        synchronized void add(Trade entry) {
            if (entries.size() == KEPT) {
                entries.removeFirst();
            }
            entries.addLast(entry);
        }

        synchronized List<Trade> last(int limit) {
            List<Trade> all = new ArrayList<>(entries);
            return all.subList(Math.max(0, all.size() - limit), all.size());
        }
    }

    /** At most {@value #KEPT}. */
    private static final class LatestBars {
        private final NavigableMap<Instant, Bar> entries = new TreeMap<>();

        synchronized void put(Bar entry) {
            entries.put(entry.start(), entry);
            if (entries.size() > KEPT) {
                entries.pollFirstEntry();
            }
        }

        synchronized List<Bar> from(Instant from) {
            return List.copyOf(entries.tailMap(from, true).values());
        }
    }
}
