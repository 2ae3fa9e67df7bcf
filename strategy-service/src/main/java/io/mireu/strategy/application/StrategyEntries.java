package io.mireu.strategy.application;

import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.strategy.StrategyId;
import java.time.Instant;
import java.util.Optional;

/** Where the entries of strategies are kept, open until their portfolio is closed or nothing filled. */
public interface StrategyEntries {

    /** Keeps a new, open entry. */
    void add(StrategyId strategy, OrderIntent intent);

    /** Keeps that an entry's portfolio is open, also when we had forgotten the entry. */
    void opened(StrategyId strategy, PortfolioId portfolio, Instant at);

    /** Whose entry the intent is; none when it is no entry. */
    Optional<StrategyId> strategyOf(IntentId intent);

    /** Keeps that the entry has a fill. */
    void filled(IntentId intent);

    /**
     * Ends an open entry that has no fill.
     *
     * @return whether there was one
     */
    boolean releaseUnfilled(IntentId intent, Instant at);

    /** Ends an entry whose portfolio is closed. */
    void closed(PortfolioId portfolio, Instant at);

    /** How many are open. */
    int countOpen(StrategyId strategy);
}
