package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.Quote;

/** Publishes a book, unless it was seen or is older than one that was. On the feed thread. */
public final class PublishQuote {

    private final InstrumentFeeds feeds;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final Alerts alerts;

    /** With what it writes to. */
    public PublishQuote(
            InstrumentFeeds feeds,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            Alerts alerts) {
        this.feeds = feeds;
        this.events = events;
        this.factory = factory;
        this.board = board;
        this.counters = counters;
        this.alerts = alerts;
    }

    /** Publishes the book. */
    public void handle(Quote quote) {
        feeds.find(quote.instrument()).ifPresentOrElse(feed -> take(feed, quote), () -> strange(quote));
    }

    private void take(InstrumentFeed feed, Quote quote) {
        switch (feed.quotes.judge(quote)) {
            case NEXT -> emit(quote);
            case REPEAT -> counters.add(Count.REPEATS);
            case LATE -> counters.add(Count.LATE);
        }
    }

    private void emit(Quote quote) {
        events.publish(factory.quoted(quote));
        board.show(quote);
        counters.add(Count.QUOTES);
    }

    private void strange(Quote quote) {
        counters.add(Count.IMPOSSIBLE);
        alerts.raise(Severity.WARNING, "frame-set-aside", "a book of " + quote.instrument() + ", never asked for");
    }
}
