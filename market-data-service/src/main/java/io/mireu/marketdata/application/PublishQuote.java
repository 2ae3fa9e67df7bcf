package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.EventQuality;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Quote;
import java.util.Set;

/** Publishes a book, pushed or asked for, unless it was seen or is older than one that was. On the feed thread. */
public final class PublishQuote {

    private final InstrumentFeeds feeds;
    private final FeedSessions sessions;
    private final EventQuality quality;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final SetAside setAside;

    /** With what it writes to. */
    public PublishQuote(
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

    /** Publishes the book. */
    public void handle(Quote quote) {
        if (quote.origin() == DataOrigin.LIVE) {
            feeds.find(quote.instrument())
                    .ifPresentOrElse(
                            feed -> take(feed, quote),
                            () -> setAside.handle("a book of " + quote.instrument() + ", never asked for"));
        } else {
            take(feeds.known(quote.instrument()), quote);
        }
    }

    private void take(InstrumentFeed feed, Quote quote) {
        switch (feed.quotes.judge(quote)) {
            case NEXT -> emit(feed, quote);
            case REPEAT -> counters.add(Count.REPEATS);
            case LATE -> counters.add(Count.LATE);
        }
    }

    private void emit(InstrumentFeed feed, Quote quote) {
        Set<QualityFlag> flags = quality.of(quote, feed.grid);
        if (flags.contains(QualityFlag.TRUNCATED)) {
            setAside.doubtful(feed, flags, quote.bestBid(), sessions.of(feed.code, quote.venueTime()));
        }
        Quote judged = quote.withQuality(feed.published.nextQuote(), flags);
        events.publish(factory.quoted(judged));
        board.show(judged);
        counters.add(Count.QUOTES);
    }
}
