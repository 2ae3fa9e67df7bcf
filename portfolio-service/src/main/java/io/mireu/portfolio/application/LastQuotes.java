package io.mireu.portfolio.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import io.mireu.model.market.Quote;
import io.mireu.model.portfolio.Position;
import io.mireu.portfolio.domain.MarkedProfit;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.Valuation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The last book of every instrument, also of those that are not held yet, so that a first fill can be marked at once. */
public final class LastQuotes {

    private final Map<InstrumentCode, Quote> quotes = new ConcurrentHashMap<>();
    private final Map<InstrumentCode, Quote> usable = new ConcurrentHashMap<>();
    private final Duration maximumAge;
    private final Clock machine;

    /** Without any quote yet. */
    public LastQuotes(Duration maximumAge, Clock machine) {
        this.maximumAge = maximumAge;
        this.machine = machine;
    }

    /** How long ago the quote was received. */
    Duration age(Quote quote) {
        return Duration.between(quote.receivedAt(), machine.instant());
    }

    void put(Quote quote) {
        quotes.put(quote.instrument(), quote);
        if (quote.isTwoSided() && !quote.isCrossed()) {
            usable.put(quote.instrument(), quote);
        }
    }

    /** KRW; empty while a held instrument has no two-sided, uncrossed and young book. */
    Optional<BigDecimal> unrealisedPnlKrw(Portfolio portfolio) {
        return Valuation.unrealisedPnlKrw(portfolio.positions(), this::mid);
    }

    /**
     * The same for rules, which must not wait for what does not trade now: it counts as it was quoted last, however long
     * ago, and where that is not known it does not count and the profit is not whole.
     *
     * @param trades whether an instrument trades now
     */
    Optional<MarkedProfit> unrealised(Portfolio portfolio, Predicate<DerivativeCode> trades) {
        List<Position> counted = portfolio.positions().stream()
                .filter(position -> position.isFlat()
                        || trades.test(position.instrument())
                        || usable.containsKey(position.instrument()))
                .toList();
        boolean whole = counted.size() == portfolio.positions().size();
        return Valuation.unrealisedPnlKrw(counted, code -> trades.test(code) ? mid(code) : lastMid(code))
                .map(krw -> new MarkedProfit(krw, whole));
    }

    private Optional<BigDecimal> lastMid(DerivativeCode instrument) {
        return Optional.ofNullable(usable.get(instrument)).flatMap(Quote::mid);
    }

    private Optional<BigDecimal> mid(DerivativeCode instrument) {
        return Optional.ofNullable(quotes.get(instrument))
                .filter(quote -> age(quote).compareTo(maximumAge) <= 0)
                .flatMap(Quote::mid);
    }
}
