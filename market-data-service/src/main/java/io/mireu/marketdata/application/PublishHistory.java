package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.TradeHistory;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Trade;
import java.time.Duration;

/** Publishes what happened before the stream, in order, leaving out what was published. On the feed thread. */
public final class PublishHistory {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InstrumentFeeds feeds;
    private final PublishTrade publishTrade;
    private final FeedCounters counters;

    /** With the use case that publishes single trades. */
    public PublishHistory(InstrumentFeeds feeds, PublishTrade publishTrade, FeedCounters counters) {
        this.feeds = feeds;
        this.publishTrade = publishTrade;
        this.counters = counters;
    }

    /** Publishes the bars, then the trades, of an instrument that is followed. */
    public void handle(TradeHistory history) {
        InstrumentFeed feed = feeds.follow(history.instrument());
        history.bars().forEach(bar -> publish(feed, bar));
        for (Trade trade : history.trades()) {
            if (trade.cumulativeVolume() > feed.trades.lastVolume()
                    || trade.venueTime().isAfter(feed.trades.lastTime())) {
                counters.add(Count.BACKFILLED);
                publishTrade.publish(feed, trade);
            }
        }
    }

    /** Lets the trades go on that waited for the history of their instrument. */
    void release(DerivativeCode code) {
        publishTrade.release(feeds.follow(code));
    }

    private void publish(InstrumentFeed feed, Bar bar) {
        if (feed.bars.isOpen(bar.start())) {
            feed.bars.knownUntil(bar.start().plus(MINUTE));
            counters.add(Count.BACKFILLED);
            publishTrade.publish(bar);
        }
    }
}
