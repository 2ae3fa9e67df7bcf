package io.mireu.strategy.domain;

import io.mireu.model.event.Event;
import io.mireu.model.event.MarketEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The order in which strategies see trades and quotes. */
public final class EventOrder {

    private static final Comparator<MarketEvent> BY_VENUE_TIME_TRADES_FIRST = Comparator.comparing(
                    EventOrder::venueTime)
            .thenComparingInt(event -> event instanceof MarketEvent.Traded ? 0 : 1);

    private EventOrder() {}

    /** By venue time, at equal times trades before quotes, otherwise as received. */
    public static List<MarketEvent> sorted(List<? extends Event> received) {
        return received.stream()
                .filter(event -> event instanceof MarketEvent.Traded || event instanceof MarketEvent.Quoted)
                .map(MarketEvent.class::cast)
                .sorted(BY_VENUE_TIME_TRADES_FIRST)
                .toList();
    }

    private static Instant venueTime(MarketEvent event) {
        return switch (event) {
            case MarketEvent.Traded traded -> traded.trade().venueTime();
            case MarketEvent.Quoted quoted -> quoted.quote().venueTime();
            case MarketEvent.BarClosed _,
                    MarketEvent.InstrumentListed _,
                    MarketEvent.SessionObserved _,
                    MarketEvent.Indicated _,
                    MarketEvent.Limited _,
                    MarketEvent.IndexValued _ -> Instant.MIN;
        };
    }
}
