package io.mireu.strategy.application;

import io.mireu.model.strategy.StrategyId;
import io.mireu.model.strategy.StrategyState;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.clock.MarketClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Tells how the strategies stand and what they wait for, where it changed since it was told last. */
public final class PublishStates {

    private final RunningStrategies running;
    private final WatchMarket watchMarket;
    private final StrategyEvents events;
    private final MarketClock clock;
    private final Map<StrategyId, StrategyState> told = new HashMap<>();

    /** With what it asks and what it tells. */
    public PublishStates(RunningStrategies running, WatchMarket watchMarket, StrategyEvents events, MarketClock clock) {
        this.running = running;
        this.watchMarket = watchMarket;
        this.events = events;
        this.clock = clock;
    }

    /** Tells what changed; called once in the least time between two states. */
    public synchronized void handle() {
        if (clock.session().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        running.all().forEach(strategy -> tell(strategy, now));
    }

    private void tell(Strategy strategy, Instant now) {
        String note =
                strategy.isRunning() ? watchMarket.look(strategy).evaluation().explain() : "";
        StrategyState state = strategy.state(note, now);
        StrategyState before = told.put(state.strategy(), state);
        if (before == null || !sameBut(before, state)) {
            events.stands(state);
        }
    }

    private static boolean sameBut(StrategyState before, StrategyState now) {
        return before.status() == now.status()
                && before.entries() == now.entries()
                && before.openEntries() == now.openEntries()
                && before.note().equals(now.note());
    }
}
