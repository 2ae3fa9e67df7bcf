package io.mireu.volatility.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.Quote;
import io.mireu.model.volatility.OptionGreeks;
import io.mireu.volatility.domain.KnownForward;
import io.mireu.volatility.domain.OptionValuation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the Greeks of every option: at once when its own quote changed, and when its forward moved at most once an
 * interval, as far as they moved.
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
    /** Series whose forward may have moved since their whole chain was computed. */
    private final Set<SeriesCode> moved = new HashSet<>();

    private final Map<SeriesCode, Long> computedNs = new HashMap<>();
    private final Map<DerivativeCode, OptionGreeks> published = new HashMap<>();

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
        Map<SeriesCode, List<DerivativeCode>> quoted = new HashMap<>();
        for (DerivativeCode code : market.drainChanges()) {
            if (code.type().isOption()) {
                quoted.computeIfAbsent(code.series(), _ -> new ArrayList<>()).add(code);
            } else {
                moved.addAll(market.seriesOnForward(code));
            }
        }
        int count = 0;
        for (var entry : quoted.entrySet()) {
            count += publishQuoted(entry.getKey(), entry.getValue());
        }
        return count + publishMoved();
    }

    /** One pass over every option, for what time alone changes: stale quotes, settled series. */
    public int handleAll() {
        int count = 0;
        for (SeriesCode series : market.series()) {
            count += publishChain(series);
        }
        return count;
    }

    private int publishQuoted(SeriesCode series, List<DerivativeCode> codes) {
        OptionValuation valuation = valueChain.valuation(series);
        if (!(valuation.forward() instanceof KnownForward known) || known.future() == null) {
            moved.add(series); // these quotes may be those that the forward is made of
        }
        Map<DerivativeCode, Instrument.Option> listed = market.optionsOf(series);
        int count = 0;
        for (DerivativeCode code : codes) {
            Instrument.Option option = listed.get(code);
            if (option != null) {
                Quote quote = market.quoteOf(code).orElse(null);
                count += publishIfMoved(valuation.value(option, quote), receiptOf(quote));
            }
        }
        return count;
    }

    /** Of what was pushed; what was asked for is as old as the question. */
    private static @Nullable Instant receiptOf(@Nullable Quote quote) {
        return quote != null && quote.origin() == DataOrigin.LIVE ? quote.receivedAt() : null;
    }

    private int publishMoved() {
        long nowNs = nanoTime.getAsLong();
        List<SeriesCode> due = moved.stream()
                .filter(series -> conflation.isDue(computedNs.get(series), nowNs))
                .toList();
        int count = 0;
        for (SeriesCode series : due) {
            moved.remove(series);
            count += publishChain(series);
        }
        return count;
    }

    private int publishChain(SeriesCode series) {
        computedNs.put(series, nanoTime.getAsLong());
        OptionValuation valuation = valueChain.valuation(series);
        int count = 0;
        for (Instrument.Option option : market.optionsOf(series).values()) {
            Quote quote = market.quoteOf(option.code()).orElse(null);
            count += publishIfMoved(valuation.value(option, quote), null);
        }
        return count;
    }

    private int publishIfMoved(OptionGreeks greeks, @Nullable Instant quotedAt) {
        if (!conflation.isWorthPublishing(published.get(greeks.option()), greeks)) {
            return 0;
        }
        publisher.publish(greeks, quotedAt);
        published.put(greeks.option(), greeks);
        return 1;
    }
}
