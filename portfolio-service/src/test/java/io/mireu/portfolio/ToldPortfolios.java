package io.mireu.portfolio;

import io.mireu.model.event.IntentEvent;
import io.mireu.model.event.PortfolioEvent;
import io.mireu.model.event.Topics;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import java.util.List;

/** Everything that the service has told, from the beginning of its topics. */
final class ToldPortfolios implements AutoCloseable {

    private final PortfolioTopicTail<IntentEvent> intents;
    private final PortfolioTopicTail<PortfolioEvent> events;
    private final PortfolioTopicTail<PortfolioEvent.SnapshotTaken> snapshots;

    ToldPortfolios(RunningPortfolioService service) {
        intents = service.read(Topics.ORDER_INTENTS);
        events = service.read(Topics.PORTFOLIO_EVENTS);
        snapshots = service.read(Topics.PORTFOLIO_SNAPSHOTS);
    }

    List<IntentEvent.Issued> liquidations(PortfolioId id) {
        return intents.events().stream()
                .map(IntentEvent.Issued.class::cast)
                .filter(issued -> issued.intent().portfolio().equals(id))
                .toList();
    }

    <E extends PortfolioEvent> List<E> events(PortfolioId id, Class<E> type) {
        return events.events().stream()
                .filter(event -> event.portfolio().equals(id))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    List<PortfolioSnapshot> snapshots(PortfolioId id) {
        return snapshots.events().stream()
                .map(PortfolioEvent.SnapshotTaken::snapshot)
                .filter(snapshot -> snapshot.portfolio().equals(id))
                .toList();
    }

    @Override
    public void close() {
        intents.close();
        events.close();
        snapshots.close();
    }
}
