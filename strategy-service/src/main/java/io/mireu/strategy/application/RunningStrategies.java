package io.mireu.strategy.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.strategy.StrategyId;
import io.mireu.strategy.domain.Strategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The strategies in memory, so that a tick costs no query; a copy that is older than what we have is ignored. */
public final class RunningStrategies {

    private final Map<StrategyId, Strategy> byId = new ConcurrentHashMap<>();
    private volatile Map<DerivativeCode, List<Strategy>> runningByInstrument = Map.of();

    /** With what is stored: what ran before a restart runs on. */
    public RunningStrategies(Strategies stored) {
        stored.all().forEach(strategy -> byId.put(strategy.id(), strategy));
        index();
    }

    /** Takes a strategy in when, and only if, the present transaction that stores it commits. */
    void updateAfterCommit(Strategy strategy) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                update(strategy);
            }
        });
    }

    private synchronized void update(Strategy strategy) {
        byId.merge(strategy.id(), strategy, (known, next) -> next.version() >= known.version() ? next : known);
        index();
    }

    /** All, running or not. */
    public List<Strategy> all() {
        return List.copyOf(byId.values());
    }

    /** One of them. */
    public Optional<Strategy> find(StrategyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that run on an instrument. */
    public List<Strategy> on(DerivativeCode instrument) {
        return runningByInstrument.getOrDefault(instrument, List.of());
    }

    private void index() {
        runningByInstrument = byId.values().stream()
                .filter(Strategy::isRunning)
                .collect(Collectors.groupingBy(
                        strategy -> strategy.definition().instrument(), Collectors.toUnmodifiableList()));
    }
}
