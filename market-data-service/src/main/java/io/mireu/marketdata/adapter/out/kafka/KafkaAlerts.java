package io.mireu.marketdata.adapter.out.kafka;

import io.mireu.marketdata.application.Alerts;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.event.Topics;
import io.mireu.support.kafka.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Publishes alerts and logs them; of one code, one every ten seconds, with the number of those left out. */
@Component
class KafkaAlerts implements Alerts {

    private static final Logger log = LoggerFactory.getLogger(KafkaAlerts.class);
    private static final String SOURCE = "market-data-service";
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final EventPublisher publisher;
    private final Clock machine;
    private final Map<String, Told> told = new HashMap<>();

    KafkaAlerts(EventPublisher publisher, @Qualifier("machineClock") Clock machine) {
        this.publisher = publisher;
        this.machine = machine;
    }

    @Override
    public void raise(Severity severity, String code, String message) {
        Instant now = machine.instant();
        long leftOut = turn(code, now);
        if (leftOut >= 0) {
            String text = leftOut == 0 ? message : message + " (and " + leftOut + " more since the last)";
            log.warn("{} {}: {}", severity, code, text);
            // A broker that does not answer may block the producer: never the thread that found something to tell.
            Thread.ofVirtual().name("alert-" + code).start(() -> tell(severity, code, text));
        }
    }

    private void tell(Severity severity, String code, String message) {
        EventMeta meta = EventMeta.unique(machine.instant(), machine, null);
        try {
            var _ = publisher
                    .publish(Topics.SYSTEM_ALERTS, new SystemEvent.AlertRaised(meta, SOURCE, severity, code, message))
                    .exceptionally(KafkaAlerts::notTold);
        } catch (KafkaException e) {
            notTold(e);
        }
    }

    private static Void notTold(Throwable fault) {
        log.error("an alert could not be published: {}", fault.getMessage());
        return null;
    }

    /** How many of the code were left out since the last that was told, -1 when this one is left out too. */
    private synchronized long turn(String code, Instant now) {
        Told last = told.get(code);
        if (last != null && last.at.plus(PAUSE).isAfter(now)) {
            told.put(code, new Told(last.at, last.leftOut + 1));
            return -1;
        }
        told.put(code, new Told(now, 0));
        return last == null ? 0 : last.leftOut;
    }

    /** When a code was told last, and how many were left out since. */
    private record Told(Instant at, long leftOut) {}
}
