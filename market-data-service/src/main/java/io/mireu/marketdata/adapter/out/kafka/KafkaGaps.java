package io.mireu.marketdata.adapter.out.kafka;

import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.Gaps;
import io.mireu.model.event.EventMeta;
import io.mireu.model.event.SystemEvent;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.event.Topics;
import io.mireu.model.market.FeedGap;
import io.mireu.support.kafka.EventPublisher;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Publishes and logs every gap; none is held back as alerts are, and one that was refused is kept and published again. */
@Component
class KafkaGaps implements Gaps {

    private static final Logger log = LoggerFactory.getLogger(KafkaGaps.class);
    private static final String SOURCE = "market-data-service";

    /** More than hours without a broker leave; beyond it the oldest are in the log only. */
    private static final int MOST_REFUSED = 10_000;

    private final Function<SystemEvent.FeedGapReported, CompletableFuture<Void>> broker;
    private final FeedCounters counters;
    private final Alerts alerts;
    private final Clock machine;
    private final Deque<SystemEvent.FeedGapReported> refused = new ArrayDeque<>();

    @Autowired
    KafkaGaps(
            EventPublisher publisher, FeedCounters counters, Alerts alerts, @Qualifier("machineClock") Clock machine) {
        this(event -> publisher.publish(Topics.SYSTEM_ALERTS, event), counters, alerts, machine);
    }

    /** With what publishes. */
    KafkaGaps(
            Function<SystemEvent.FeedGapReported, CompletableFuture<Void>> broker,
            FeedCounters counters,
            Alerts alerts,
            Clock machine) {
        this.broker = broker;
        this.counters = counters;
        this.alerts = alerts;
        this.machine = machine;
    }

    @Override
    public void report(FeedGap gap) {
        counters.add(Count.GAPS);
        log.info(
                "a gap in {} of {} instruments from {} to {}: {}",
                gap.kinds(),
                gap.instruments().size(),
                gap.from(),
                gap.to(),
                gap.reason());
        EventMeta meta = EventMeta.unique(gap.to(), machine, null);
        send(new SystemEvent.FeedGapReported(meta, SOURCE, gap));
    }

    @Override
    public void reportRefused() {
        List<SystemEvent.FeedGapReported> again;
        synchronized (refused) {
            again = new ArrayList<>(refused);
            refused.clear();
        }
        for (int i = 0; i < again.size(); i++) {
            send(again.get(i));
            if (isRefusing()) {
                // Each attempt may block for a while: the others wait for the next time.
                again.subList(i + 1, again.size()).forEach(this::keep);
                return;
            }
        }
    }

    private void send(SystemEvent.FeedGapReported event) {
        try {
            var _ = broker.apply(event).whenComplete((_, fault) -> answered(event, fault));
        } catch (KafkaException e) {
            answered(event, e);
        }
    }

    private void answered(SystemEvent.FeedGapReported event, @Nullable Throwable fault) {
        if (fault != null) {
            log.warn("the gap {} could not be published and will be again: {}", event.gap(), fault.getMessage());
            counters.add(Count.PUBLISH_FAILURES);
            keep(event);
            alerts.raise(
                    Severity.CRITICAL,
                    "gap-not-told",
                    "a gap in the market data could not be published; it is tried again until the broker takes it");
        }
    }

    private boolean isRefusing() {
        synchronized (refused) {
            return !refused.isEmpty();
        }
    }

    private void keep(SystemEvent.FeedGapReported event) {
        synchronized (refused) {
            refused.addLast(event);
            if (refused.size() > MOST_REFUSED) {
                log.error(
                        "the gap {} is given up: too many wait for the broker",
                        refused.removeFirst().gap());
            }
        }
    }
}
