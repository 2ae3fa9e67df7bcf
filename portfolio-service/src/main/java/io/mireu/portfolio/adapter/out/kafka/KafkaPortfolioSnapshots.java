package io.mireu.portfolio.adapter.out.kafka;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.PortfolioEvent.SnapshotTaken;
import io.mireu.model.event.Topics;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.portfolio.application.PortfolioSnapshots;
import io.mireu.support.kafka.EventPublisher;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Puts snapshots on their topic and does not wait: the next one replaces a lost one. */
@Component
class KafkaPortfolioSnapshots implements PortfolioSnapshots {

    private final EventPublisher events;
    private final Clock machine;

    KafkaPortfolioSnapshots(EventPublisher events, @Qualifier("machineClock") Clock machine) {
        this.events = events;
        this.machine = machine;
    }

    @Override
    public void publish(PortfolioSnapshot snapshot) {
        var _ = events.publish(
                Topics.PORTFOLIO_SNAPSHOTS,
                new SnapshotTaken(EventMeta.unique(snapshot.asOf(), machine, null), snapshot));
    }
}
