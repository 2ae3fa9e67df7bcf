package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.EventQuality;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.PriceGrid;
import io.mireu.model.market.Indication;
import io.mireu.model.market.QualityFlag;
import java.util.List;
import java.util.Set;

/** Publishes the expected price of an auction, unless it is old or nothing new. On the feed thread. */
public final class PublishIndication {

    private final InstrumentFeeds feeds;
    private final FeedSessions sessions;
    private final EventQuality quality;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final SetAside setAside;

    /** With what it writes to. */
    public PublishIndication(
            InstrumentFeeds feeds,
            FeedSessions sessions,
            EventQuality quality,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            SetAside setAside) {
        this.feeds = feeds;
        this.sessions = sessions;
        this.quality = quality;
        this.events = events;
        this.factory = factory;
        this.board = board;
        this.counters = counters;
        this.setAside = setAside;
    }

    /** Publishes it. */
    public void handle(Indication indication) {
        feeds.find(indication.instrument())
                .ifPresentOrElse(
                        feed -> take(feed, indication),
                        () -> setAside.handle("an expected price of " + indication.instrument() + ", never asked for"));
    }

    private void take(InstrumentFeed feed, Indication indication) {
        Object content = List.of(indication.price(), indication.quantity());
        switch (feed.indications.judge(indication.venueTime(), content)) {
            case NEXT -> emit(feed, indication);
            case REPEAT -> counters.add(Count.REPEATS);
            case LATE -> counters.add(Count.LATE);
        }
    }

    private void emit(InstrumentFeed feed, Indication seen) {
        // 0 says that nothing would trade: it is no price that could be too short.
        Set<QualityFlag> flags = quality.of(
                seen.price(),
                seen.price().signum() == 0 ? PriceGrid.UNKNOWN : feed.grid,
                seen.origin(),
                seen.venueTime(),
                seen.receivedAt(),
                false);
        setAside.doubtful(feed, flags, seen.price(), sessions.of(feed.code, seen.venueTime()));
        Indication judged = new Indication(
                seen.instrument(),
                seen.price(),
                seen.quantity(),
                seen.venueTime(),
                seen.receivedAt(),
                seen.origin(),
                feed.published.nextIndication(),
                flags);
        events.publish(factory.indicated(judged));
        board.show(judged);
        counters.add(Count.INDICATIONS);
    }
}
