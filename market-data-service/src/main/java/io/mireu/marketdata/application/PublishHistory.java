package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.FeedSession;
import io.mireu.marketdata.domain.TradeHistory;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.Trade;
import java.time.Instant;
import java.util.List;

/** Publishes what charts tell: minutes that are new or corrected, trades that were not seen. On the feed thread. */
public final class PublishHistory {

    private final InstrumentFeeds feeds;
    private final PublishTrade publishTrade;
    private final PublishBars publishBars;
    private final FeedCounters counters;

    /** With the use cases that publish single trades and bars. */
    public PublishHistory(
            InstrumentFeeds feeds, PublishTrade publishTrade, PublishBars publishBars, FeedCounters counters) {
        this.feeds = feeds;
        this.publishTrade = publishTrade;
        this.publishBars = publishBars;
        this.counters = counters;
    }

    /** Publishes the bars, then the trades, of an instrument that is followed. */
    public void handle(TradeHistory history) {
        InstrumentFeed feed = feeds.known(history.instrument());
        publish(feed, history.session(), history.bars());
        for (Trade trade : history.trades()) {
            if (feed.trades.mayBeNew(trade, history.session()) && publishTrade.publish(feed, trade)) {
                counters.add(Count.BACKFILLED);
            }
        }
        feed.chart.filled(history.until());
    }

    /**
     * Publishes the bars of an instrument.
     *
     * @param until minutes that ended by then are among them, where they have trades
     */
    void handle(DerivativeCode code, FeedSession session, List<Bar> bars, Instant until) {
        InstrumentFeed feed = feeds.known(code);
        publish(feed, session, bars);
        feed.chart.filled(until);
    }

    /** Lets the trades go on that waited for the history of their instrument. */
    void release(DerivativeCode code) {
        publishTrade.release(feeds.known(code));
    }

    private void publish(InstrumentFeed feed, FeedSession session, List<Bar> charted) {
        List<Bar> bars = feed.bars.chart(charted, session);
        counters.add(Count.BACKFILLED, bars.size());
        publishBars.handle(bars);
    }
}
