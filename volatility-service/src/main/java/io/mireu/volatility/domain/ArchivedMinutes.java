package io.mireu.volatility.domain;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The bars of a series' puts and of its future by their minutes; of two bars of one minute the later one holds. */
public final class ArchivedMinutes {

    private final DerivativeCode future;
    private final TreeMap<Instant, MinutePrices> futures = new TreeMap<>();
    private final Map<Instant, Map<DerivativeCode, MinutePrices>> puts = new HashMap<>();
    private long bars;

    /** Empty, on this future. */
    public ArchivedMinutes(DerivativeCode future) {
        this.future = future;
    }

    /** Takes a bar in, in the order of the archive. */
    public void add(Bar bar) {
        if (bar.instrument().equals(future)) {
            futures.put(bar.start(), MinutePrices.of(bar));
        } else if (bar.instrument() instanceof DerivativeCode put) {
            puts.computeIfAbsent(bar.start(), _ -> new HashMap<>()).put(put, MinutePrices.of(bar));
        }
        bars++;
    }

    /** Bars taken in, corrections too. */
    public long bars() {
        return bars;
    }

    /** The future that gives the forward. */
    public DerivativeCode future() {
        return future;
    }

    /** The minutes in which the future traded, by their beginnings, oldest first. */
    Map<Instant, MinutePrices> futures() {
        return futures;
    }

    /** The puts that traded in the minute that began then. */
    Map<DerivativeCode, MinutePrices> putsAt(Instant start) {
        return puts.getOrDefault(start, Map.of());
    }
}
