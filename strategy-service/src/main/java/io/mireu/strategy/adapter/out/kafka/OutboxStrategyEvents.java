package io.mireu.strategy.adapter.out.kafka;

import io.mireu.model.event.Event;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.StrategyEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.event.Topics;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.strategy.StrategyDecision;
import io.mireu.model.strategy.StrategyState;
import io.mireu.strategy.application.StrategyEvents;
import io.mireu.support.kafka.EventPublisher;
import io.mireu.support.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Entries and alerts go through the outbox; states are only news, and the next one repairs a lost one. */
@Component
class OutboxStrategyEvents implements StrategyEvents {

    private static final Logger log = LoggerFactory.getLogger(OutboxStrategyEvents.class);
    private static final String SOURCE = "strategy-service";

    private final Outbox outbox;
    private final EventPublisher publisher;
    private final Clock machine;

    OutboxStrategyEvents(Outbox outbox, EventPublisher publisher, @Qualifier("machineClock") Clock machine) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.machine = machine;
    }

    @Override
    public void entered(StrategyDecision decision, OrderIntent intent, StrategyState state, Event cause) {
        EventMeta decided =
                EventMeta.unique(decision.decidedAt(), machine, cause.meta().eventId());
        outbox.append(Topics.ORDER_INTENTS, new IntentEvent.Issued(followed(decided), intent));
        outbox.append(Topics.STRATEGY_DECISIONS, new StrategyEvent.Decided(decided, decision));
        outbox.append(Topics.STRATEGY_STATES, new StrategyEvent.StateChanged(followed(decided), state));
    }

    @Override
    public void alert(Severity severity, String code, String message, Instant at) {
        EventMeta meta = EventMeta.unique(at, machine, null);
        outbox.append(Topics.SYSTEM_ALERTS, new SystemEvent.AlertRaised(meta, SOURCE, severity, code, message));
    }

    @Override
    public void stands(StrategyState state) {
        EventMeta meta = EventMeta.unique(state.asOf(), machine, null);
        var _ = publisher
                .publish(Topics.STRATEGY_STATES, new StrategyEvent.StateChanged(meta, state))
                .whenComplete((_, fault) -> {
                    if (fault != null) {
                        log.warn("the state of {} could not be told", state.strategy(), fault);
                    }
                });
    }

    /** All events of one entry have the market event as their cause. */
    private EventMeta followed(EventMeta decided) {
        return EventMeta.unique(decided.occurredAt(), machine, decided.causedBy());
    }
}
