package io.mireu.strategy.application;

import io.mireu.model.strategy.StrategyId;
import io.mireu.strategy.domain.Strategy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where strategies are kept. */
public interface Strategies {

    /** All that were ever started. */
    List<Strategy> all();

    /** One of them. */
    Optional<Strategy> find(StrategyId id);

    /** One of them, held by the present transaction until its end. */
    Optional<Strategy> lock(StrategyId id);

    /** Keeps a new one. */
    void insert(Strategy strategy);

    /** Keeps a changed one, which the present transaction holds. */
    void save(Strategy strategy);

    /**
     * Writes down who changed what, with all parameters as they are now stored.
     *
     * @param at the machine's time
     */
    void audit(StrategyId id, Change change, String by, Instant at);

    /** What can be done to a strategy. */
    enum Change {
        STARTED,
        STOPPED,
        FAILED,
        EXPIRED
    }
}
