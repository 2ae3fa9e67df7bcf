package io.mireu.strategy.application;

import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyState.Status;
import io.mireu.strategy.application.Strategies.Change;
import io.mireu.strategy.domain.Strategy;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends the running of a strategy: by a person, or because it cannot go on, which is never silent. */
public final class HaltStrategy {

    private static final String SYSTEM = "system";

    private final Strategies strategies;
    private final StrategyEvents events;
    private final RunningStrategies running;
    private final TransactionTemplate transactions;
    private final Clock machine;

    /** With its stores. */
    public HaltStrategy(
            Strategies strategies,
            StrategyEvents events,
            RunningStrategies running,
            TransactionTemplate transactions,
            Clock machine) {
        this.strategies = strategies;
        this.events = events;
        this.running = running;
        this.transactions = transactions;
        this.machine = machine;
    }

    /** Stops it; what it has open stays open. Nothing happens to one that does not run. */
    public Optional<Strategy> stopped(StrategyId id, String by) {
        return halt(id, Status.STOPPED, Change.STOPPED, "stopped by " + by, by);
    }

    /** Marks it as failed, with an alert. */
    public Optional<Strategy> failed(StrategyId id, String reason) {
        return halt(id, Status.FAILED, Change.FAILED, "failed: " + reason, SYSTEM);
    }

    /** Stops it because its instrument no longer trades, with an alert. */
    public Optional<Strategy> expired(StrategyId id, String reason) {
        return halt(id, Status.STOPPED, Change.EXPIRED, reason, SYSTEM);
    }

    private Optional<Strategy> halt(StrategyId id, Status status, Change change, String reason, String by) {
        return transactions.execute(_ -> strategies
                .lock(id)
                .filter(Strategy::isRunning)
                .map(strategy -> store(strategy.halted(status, reason), change, by)));
    }

    private Strategy store(Strategy halted, Change change, String by) {
        Instant now = machine.instant();
        strategies.save(halted);
        running.updateAfterCommit(halted);
        strategies.audit(halted.id(), change, by, now);
        switch (change) {
            case FAILED ->
                events.alert(
                        Severity.CRITICAL,
                        "strategy-failed",
                        halted.id() + " " + halted.reason() + "; start it again when the cause is gone",
                        now);
            case EXPIRED ->
                events.alert(Severity.WARNING, "instrument-expired", halted.id() + ": " + halted.reason(), now);
            case STARTED, STOPPED -> {
                // a person did it and knows
            }
        }
        return halted;
    }
}
