package io.mireu.auth.adapter.out.kafka;

import io.mireu.auth.application.TokenAlerts;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.SystemEvent.AlertRaised;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.event.Topics;
import io.mireu.support.outbox.Outbox;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes alerts through the outbox and logs them. */
@Component
class OutboxTokenAlerts implements TokenAlerts {

    private static final Logger log = LoggerFactory.getLogger(OutboxTokenAlerts.class);
    private static final String SOURCE = "auth-service";

    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Clock machine;

    OutboxTokenAlerts(Outbox outbox, TransactionTemplate transactions, @Qualifier("machineClock") Clock machine) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.machine = machine;
    }

    @Override
    public boolean raise(Severity severity, String code, String message) {
        log.warn("{} {}: {}", severity, code, message);
        EventMeta meta = EventMeta.unique(machine.instant(), machine, null);
        try {
            transactions.executeWithoutResult(
                    _ -> outbox.append(Topics.SYSTEM_ALERTS, new AlertRaised(meta, SOURCE, severity, code, message)));
            return true;
        } catch (DataAccessException | TransactionException e) {
            log.error("the alert {} could not be stored", code, e);
            return false;
        }
    }
}
