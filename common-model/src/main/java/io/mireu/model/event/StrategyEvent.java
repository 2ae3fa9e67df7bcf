package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.strategy.StrategyDecision;
import io.mireu.model.strategy.StrategyState;

/** What strategies do. */
public sealed interface StrategyEvent extends Event {

    /** A strategy decided to enter. */
    @WireName("strategy.decided")
    record Decided(EventMeta meta, StrategyDecision decision) implements StrategyEvent {
        @Override
        public String key() {
            return decision.strategy().value();
        }
    }

    /** A strategy's state changed. */
    @WireName("strategy.state-changed")
    record StateChanged(EventMeta meta, StrategyState state) implements StrategyEvent {
        @Override
        public String key() {
            return state.strategy().value();
        }
    }
}
