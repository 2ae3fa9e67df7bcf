package io.mireu.support.outbox;

import io.mireu.support.database.Database;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.KafkaClients;

/** The outbox of a database that was opened while the service runs, and its relay until it is closed. */
public final class RunningOutbox implements AutoCloseable {

    private final OutboxRelay relay;
    private final Outbox outbox;

    private RunningOutbox(OutboxRelay relay, Outbox outbox) {
        this.relay = relay;
        this.outbox = outbox;
    }

    /** Begins to publish what stands in the outbox. */
    public static RunningOutbox start(Database database, KafkaClients clients, EventJson json) {
        OutboxRelay relay = new OutboxRelay(
                clients.service(), database.jdbc(), database.transactions(), clients.producer("outbox", 0));
        relay.start();
        return new RunningOutbox(relay, new Outbox(database.jdbc(), json, relay::wake));
    }

    /** Where events are appended. */
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public void close() {
        relay.stop();
    }
}
