package io.mireu.strategy.application;

import io.mireu.model.event.Event;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.order.IntentId;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.strategy.StrategyId;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.kafka.ProcessedEvents;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows what becomes of entries. One counts as open from its intent until its portfolio is closed, or until its intent
 * is completed without a fill.
 */
public final class TrackEntries {

    /** The group of the reader of orders. */
    public static final String ORDERS = "strategy-orders";

    /** The group of the reader of portfolios. */
    public static final String PORTFOLIOS = "strategy-portfolios";

    private final Strategies strategies;
    private final StrategyEntries entries;
    private final RunningStrategies running;
    private final ProcessedEvents processed;
    private final TransactionTemplate transactions;

    /** With its stores. */
    public TrackEntries(
            Strategies strategies,
            StrategyEntries entries,
            RunningStrategies running,
            ProcessedEvents processed,
            TransactionTemplate transactions) {
        this.strategies = strategies;
        this.entries = entries;
        this.running = running;
        this.processed = processed;
        this.transactions = transactions;
    }

    /** Takes an event of an order in. */
    public void handle(OrderEvent event) {
        switch (event) {
            case OrderEvent.Filled filled -> ofEntry(filled.intentId(), event, () -> entries.filled(filled.intentId()));
            case OrderEvent.IntentCompleted completed -> {
                if (!completed.complete()) {
                    ofEntry(completed.intentId(), event, () -> release(completed));
                }
            }
            case OrderEvent.IntentReceived _,
                    OrderEvent.Denied _,
                    OrderEvent.Accepted _,
                    OrderEvent.Rejected _,
                    OrderEvent.Ambiguous _,
                    OrderEvent.Ended _ -> {
                // nothing is decided yet
            }
        }
    }

    /** Takes an event of a portfolio in. */
    public void handle(PortfolioEvent event) {
        switch (event) {
            case PortfolioEvent.Opened opened ->
                ofStrategy(
                        opened.terms(),
                        event,
                        id -> entries.opened(
                                id, opened.portfolio(), opened.meta().occurredAt()));
            case PortfolioEvent.Closed closed ->
                ofStrategy(
                        closed.terms(),
                        event,
                        _ -> entries.closed(closed.portfolio(), closed.meta().occurredAt()));
            case PortfolioEvent.LiquidationStarted _, PortfolioEvent.SnapshotTaken _ -> {
                // it is still open
            }
        }
    }

    private void release(OrderEvent.IntentCompleted completed) {
        entries.releaseUnfilled(completed.intentId(), completed.meta().occurredAt());
    }

    private void ofEntry(IntentId intent, Event event, Runnable effect) {
        entries.strategyOf(intent).ifPresent(id -> apply(id, ORDERS, event, effect));
    }

    private void ofStrategy(PortfolioTerms terms, Event event, Consumer<StrategyId> effect) {
        StrategyId id = terms.strategy();
        if (id != null) {
            apply(id, PORTFOLIOS, event, () -> effect.accept(id));
        }
    }

    private void apply(StrategyId id, String consumer, Event event, Runnable effect) {
        transactions.executeWithoutResult(_ -> strategies
                .lock(id)
                .filter(_ -> processed.firstTime(consumer, event))
                .ifPresent(strategy -> {
                    effect.run();
                    recount(strategy);
                }));
    }

    private void recount(Strategy strategy) {
        Strategy counted = strategy.withOpenEntries(entries.countOpen(strategy.id()));
        strategies.save(counted);
        running.updateAfterCommit(counted);
    }
}
