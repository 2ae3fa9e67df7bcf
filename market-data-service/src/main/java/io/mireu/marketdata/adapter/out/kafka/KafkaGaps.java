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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.KafkaException;
import org.springframework.stereotype.Component;

/** Publishes and logs every gap; none is held back as alerts are. */
@Component
class KafkaGaps implements Gaps {

    private static final Logger log = LoggerFactory.getLogger(KafkaGaps.class);
    private static final String SOURCE = "market-data-service";

    private final EventPublisher publisher;
    private final FeedCounters counters;
    private final Alerts alerts;
    private final Clock machine;

    KafkaGaps(
            EventPublisher publisher, FeedCounters counters, Alerts alerts, @Qualifier("machineClock") Clock machine) {
        this.publisher = publisher;
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
        try {
            var _ = publisher
                    .publish(Topics.SYSTEM_ALERTS, new SystemEvent.FeedGapReported(meta, SOURCE, gap))
                    .whenComplete((_, fault) -> answered(gap, fault));
        } catch (KafkaException e) {
            answered(gap, e);
        }
    }

    private void answered(FeedGap gap, @Nullable Throwable fault) {
        if (fault != null) {
            log.error("the gap {} could not be published", gap, fault);
            counters.add(Count.PUBLISH_FAILURES);
            alerts.raise(Severity.CRITICAL, "gap-not-told", "a gap in the market data could not be published");
        }
    }
}
