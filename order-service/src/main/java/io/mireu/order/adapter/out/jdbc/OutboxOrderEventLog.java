package io.mireu.order.adapter.out.jdbc;

import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.OrderEvent;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.Topics;
import io.mireu.order.application.OrderEventLog;
import io.mireu.support.kafka.ProcessedEvents;
import io.mireu.support.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Events that are published when, and only when, the transaction commits. */
@Component
class OutboxOrderEventLog implements OrderEventLog {

    private static final String CONSUMER = "order-service";

    private final Outbox outbox;
    private final ProcessedEvents processed;

    OutboxOrderEventLog(Outbox outbox, ProcessedEvents processed) {
        this.outbox = outbox;
        this.processed = processed;
    }

    @Override
    public void append(OrderEvent event) {
        outbox.append(Topics.ORDER_EVENTS, event);
    }

    @Override
    public void append(SystemEvent.AlertRaised alert) {
        outbox.append(Topics.SYSTEM_ALERTS, alert);
    }

    @Override
    public void append(IntentEvent.Issued intent) {
        outbox.append(Topics.ORDER_INTENTS, intent);
    }

    @Override
    public boolean firstTime(IntentEvent event) {
        return processed.firstTime(CONSUMER, event);
    }
}
