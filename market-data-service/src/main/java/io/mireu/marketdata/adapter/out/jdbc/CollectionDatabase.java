package io.mireu.marketdata.adapter.out.jdbc;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.collection.CollectionStore;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.support.TransientFault;
import io.mireu.support.database.Database;
import io.mireu.support.database.DatabaseSettings;
import io.mireu.support.json.EventJson;
import io.mireu.support.kafka.KafkaClients;
import io.mireu.support.outbox.Outbox;
import io.mireu.support.outbox.RunningOutbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The database, once it answers: the market is followed without it too, so nothing waits for it. */
@Component
class CollectionDatabase implements CollectionStore {

    private static final Logger log = LoggerFactory.getLogger(CollectionDatabase.class);

    private final DatabaseSettings settings;
    private final MeterRegistry meters;
    private final KafkaClients clients;
    private final EventJson json;
    private final Alerts alerts;
    private volatile @Nullable Open open;
    private boolean closed;
    private boolean told;

    /** What there is when it is open. */
    private record Open(Database database, RunningOutbox outbox) {}

    CollectionDatabase(
            DatabaseSettings settings, MeterRegistry meters, KafkaClients clients, EventJson json, Alerts alerts) {
        this.settings = settings;
        this.meters = meters;
        this.clients = clients;
        this.json = json;
        this.alerts = alerts;
    }

    @Override
    public synchronized boolean open() {
        if (open == null && !closed) {
            try {
                open = outboxOf(Database.open(settings, meters));
                log.info("the database is open: collections are stored");
            } catch (RuntimeException e) {
                tell(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
        return open != null;
    }

    private Open outboxOf(Database database) {
        try {
            return new Open(database, RunningOutbox.start(database, clients, json));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void tell(String reason) {
        log.debug("the database does not answer: {}", reason);
        if (!told) {
            told = true;
            alerts.raise(
                    Severity.WARNING,
                    "collection-database",
                    "nothing is collected until the database answers; the market is followed all the same: " + reason);
        }
    }

    JdbcClient jdbc() {
        return opened().database.jdbc();
    }

    TransactionTemplate transactions() {
        return opened().database.transactions();
    }

    Outbox outbox() {
        return opened().outbox.outbox();
    }

    private Open opened() {
        Open present = open;
        if (present == null) {
            throw new TransientFault("the database does not answer: nothing that was collected can be read or stored");
        }
        return present;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) {
            open.outbox.close();
            open.database.close();
        }
    }
}
