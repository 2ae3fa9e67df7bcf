package io.mireu.support.outbox;

import io.mireu.model.event.Event;
import io.mireu.model.event.Topic;
import io.mireu.support.json.EventJson;
import io.mireu.support.observability.TraceContext;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes events that are published if, and only if, the present transaction commits. Events of one key are published in
 * the order of their transactions, provided those lock the same row first, as every state change here does.
 */
public final class Outbox {

    private final JdbcClient jdbc;
    private final EventJson json;
    private final Runnable wakeRelay;

    Outbox(JdbcClient jdbc, EventJson json, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.wakeRelay = wakeRelay;
    }

    /**
     * Stores the event with the present transaction.
     *
     * @throws IllegalStateException outside a transaction
     */
    public <E extends Event> void append(Topic<? super E> topic, E event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("an event is appended in the transaction of what it tells");
        }
        jdbc.sql("insert into outbox (topic, event_key, event_id, payload, traceparent) values (?, ?, ?, ?, ?)")
                .params(
                        topic.name(),
                        event.key(),
                        event.meta().eventId(),
                        new String(json.write(event), StandardCharsets.UTF_8),
                        TraceContext.traceparent())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }
}
