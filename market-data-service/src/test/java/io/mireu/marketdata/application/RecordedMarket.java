package io.mireu.marketdata.application;

import io.mireu.model.event.MarketEvent;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.Bar;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps what was published and told. */
final class RecordedMarket implements MarketEvents, Alerts, Gaps {

    private final List<MarketEvent> events = new ArrayList<>();
    private final List<String> alerts = new ArrayList<>();
    private final List<FeedGap> gaps = new ArrayList<>();

    @Override
    public synchronized void publish(MarketEvent event) {
        events.add(event);
    }

    @Override
    public synchronized void raise(Severity severity, String code, String message) {
        alerts.add(code);
    }

    @Override
    public synchronized void report(FeedGap gap) {
        gaps.add(gap);
    }

    @Override
    public void reportRefused() {}

    synchronized List<FeedGap> gaps() {
        return List.copyOf(gaps);
    }

    synchronized List<String> alerts() {
        return List.copyOf(alerts);
    }

    synchronized List<Trade> trades() {
        return of(MarketEvent.Traded.class).stream()
                .map(MarketEvent.Traded::trade)
                .toList();
    }

    synchronized List<Bar> bars() {
        return of(MarketEvent.BarClosed.class).stream()
                .map(MarketEvent.BarClosed::bar)
                .toList();
    }

    synchronized List<UUID> ids() {
        return events.stream().map(event -> event.meta().eventId()).toList();
    }

    synchronized <E extends MarketEvent> List<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
