package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.market.Bar;
import java.util.List;

/** Publishes minutes that are complete, and those that are corrected. On the feed thread. */
public final class PublishBars {

    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final MarketBoard board;
    private final FeedCounters counters;

    /** With what it writes to. */
    public PublishBars(MarketEvents events, MarketEventFactory factory, MarketBoard board, FeedCounters counters) {
        this.events = events;
        this.factory = factory;
        this.board = board;
        this.counters = counters;
    }

    /** Publishes them in their order. */
    void handle(List<Bar> bars) {
        for (Bar bar : bars) {
            events.publish(factory.barClosed(bar));
            board.show(bar);
            counters.add(Count.BARS);
        }
    }
}
