package io.mireu.support.kafka;

import io.mireu.model.event.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers, in the transaction of the effect, which events a consumer has processed. */
public final class ProcessedEvents {

    private final JdbcClient jdbc;

    ProcessedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether the consumer sees the event for the first time; if so it is remembered when the transaction commits.
     *
     * @throws IllegalStateException outside a transaction
     */
    public boolean firstTime(String consumer, Event event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an event is marked as processed in the transaction of its effect");
        }
        return jdbc.sql("insert into processed_events (consumer, event_id) values (?, ?) on conflict do nothing")
                        .params(consumer, event.meta().eventId())
                        .update()
                == 1;
    }
}
