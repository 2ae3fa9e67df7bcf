package io.mireu.strategy.application;

import io.mireu.model.event.Event;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.strategy.StrategyDecision;
import io.mireu.model.strategy.StrategyState;
import java.time.Instant;

/** Tells the others what strategies do. */
public interface StrategyEvents {

    /** An entry, told if and only if the present transaction commits: the decision, the intent and the new state. */
    void entered(StrategyDecision decision, OrderIntent intent, StrategyState state, Event cause);

    /**
     * Something needs attention; told if and only if the present transaction commits.
     *
     * @param code stable
     * @param message for people, with what to do
     */
    void alert(Severity severity, String code, String message, Instant at);

    /** How a strategy stands, told at once. */
    void stands(StrategyState state);
}
