package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.volatility.application.GreeksConflation.Published;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Publishes the Greeks of every option whose own quote or forward changed, each at most once an interval.
 *
 * <p>One pass takes what is due at that moment and works on the last quotes only, so that it cannot fall behind: under load
 * it publishes fewer intermediate states, never older ones. Called by one thread.
 */
public final class PublishGreeks {

    private final WatchedMarket market;
    private final ValueChain valueChain;
    private final VolatilityPublisher publisher;
    private final GreeksConflation conflation;
    private final LongSupplier nanoTime;
    private final Set<DerivativeCode> pending = new HashSet<>();
    private final Map<DerivativeCode, Published> published = new HashMap<>();

    /**
     * Without anything published yet.
     *
     * @param nanoTime the machine's monotonic clock
     */
    public PublishGreeks(
            WatchedMarket market,
            ValueChain valueChain,
            VolatilityPublisher publisher,
            GreeksConflation conflation,
            LongSupplier nanoTime) {
        this.market = market;
        this.valueChain = valueChain;
        this.publisher = publisher;
        this.conflation = conflation;
        this.nanoTime = nanoTime;
    }

    /**
     * One pass.
     *
     * @return how many options were published
     */
    public int handle() {
        market.drainChanges().forEach(this::addAffected);
        return publishPending();
    }

    /** One pass over every option, for what time alone changes: stale quotes, settled series. */
    public int handleAll() {
        market.watched().forEach(this::addChain);
        return publishPending();
    }

    private void addAffected(DerivativeCode code) {
        if (code.type().isOption()) {
            pending.add(code);
        } else {
            market.seriesOnForward(code).forEach(this::addChain);
        }
    }

    private void addChain(SeriesCode series) {
        pending.addAll(market.optionsOf(series).keySet());
    }

    private int publishPending() {
        long nowNs = nanoTime.getAsLong();
        Map<SeriesCode, List<DerivativeCode>> due = new HashMap<>();
        for (DerivativeCode code : pending) {
            if (conflation.isDue(published.get(code), nowNs)) {
                due.computeIfAbsent(code.series(), series -> new ArrayList<>()).add(code);
            }
        }
        int count = 0;
        for (var entry : due.entrySet()) {
            for (OptionGreeks greeks :
                    valueChain.handle(entry.getKey(), entry.getValue()).options()) {
                count += publishIfMoved(greeks, nowNs);
            }
            entry.getValue().forEach(pending::remove);
        }
        return count;
    }

    private int publishIfMoved(OptionGreeks greeks, long nowNs) {
        if (!conflation.isWorthPublishing(published.get(greeks.option()), greeks)) {
            return 0;
        }
        publisher.publish(greeks);
        published.put(greeks.option(), new Published(greeks, nowNs));
        return 1;
    }
}
