package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.market.IndexValue;

/** Publishes a value of an index, unless it is old or nothing new. On the feed thread. */
public final class PublishIndex {

    private final InstrumentFeeds feeds;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final SetAside setAside;

    /** With what it writes to. */
    public PublishIndex(
            InstrumentFeeds feeds,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            SetAside setAside) {
        this.feeds = feeds;
        this.events = events;
        this.factory = factory;
        this.board = board;
        this.counters = counters;
        this.setAside = setAside;
    }

    /** Publishes it. */
    public void handle(IndexValue value) {
        feeds.find(value.instrument())
                .ifPresentOrElse(
                        feed -> take(feed, value),
                        () -> setAside.handle("the index " + value.instrument() + ", never asked for"));
    }

    private void take(InstrumentFeed feed, IndexValue value) {
        switch (feed.indices.judge(value.venueTime(), value.value())) {
            case NEXT -> emit(feed, value);
            case REPEAT -> counters.add(Count.REPEATS);
            case LATE -> counters.add(Count.LATE);
        }
    }

    private void emit(InstrumentFeed feed, IndexValue seen) {
        IndexValue counted = new IndexValue(
                seen.instrument(),
                seen.value(),
                seen.venueTime(),
                seen.receivedAt(),
                seen.origin(),
                feed.published.nextIndex());
        events.publish(factory.valued(counted));
        board.show(counted);
        counters.add(Count.INDICES);
    }
}
