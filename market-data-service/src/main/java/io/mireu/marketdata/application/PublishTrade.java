package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.TradeSequence.Verdict;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.Bar;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.Trade;

/** Publishes a trade once and in order, says what was missing before it, and completes minutes. On the feed thread. */
public final class PublishTrade {

    private final InstrumentFeeds feeds;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final SessionTracker session;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final Alerts alerts;

    /** With what it writes to. */
    public PublishTrade(
            InstrumentFeeds feeds,
            MarketEvents events,
            MarketEventFactory factory,
            SessionTracker session,
            MarketBoard board,
            FeedCounters counters,
            Alerts alerts) {
        this.feeds = feeds;
        this.events = events;
        this.factory = factory;
        this.session = session;
        this.board = board;
        this.counters = counters;
        this.alerts = alerts;
    }

    /** Publishes a trade of the stream, now or when the history before it is there. */
    public void handle(Trade trade) {
        session.tradingSeen(trade.instrument(), trade.venueTime());
        feeds.find(trade.instrument()).ifPresentOrElse(feed -> take(feed, trade), () -> strange(trade));
    }

    /** Publishes what waited. */
    void release(InstrumentFeed feed) {
        feed.release().forEach(trade -> publish(feed, trade));
    }

    /** Publishes a trade that need not wait. */
    void publish(InstrumentFeed feed, Trade trade) {
        switch (feed.trades.judge(trade)) {
            case Verdict.Next _ -> emit(feed, trade);
            case Verdict.Repeat _ -> counters.add(Count.REPEATS);
            case Verdict.AfterGap gap -> {
                missed(trade, gap.missedContracts());
                emit(feed, trade);
            }
            case Verdict.CountRestarted _ -> {
                restarted(trade);
                emit(feed, trade);
            }
        }
    }

    /** Publishes a complete minute. */
    void publish(Bar bar) {
        events.publish(factory.barClosed(bar));
        board.show(bar);
        counters.add(Count.BARS);
    }

    private void take(InstrumentFeed feed, Trade trade) {
        if (!feed.keep(trade)) {
            publish(feed, trade);
        }
    }

    private void emit(InstrumentFeed feed, Trade trade) {
        // A minute is complete before the trade that completes it.
        feed.bars.add(trade).ifPresent(this::publish);
        events.publish(factory.traded(trade));
        board.show(trade);
        counters.add(Count.TRADES);
    }

    private void missed(Trade trade, long contracts) {
        counters.add(Count.GAPS);
        counters.add(Count.MISSED_CONTRACTS, contracts);
        alerts.raise(
                Severity.WARNING,
                "trades-missing",
                contracts + " contracts of " + trade.instrument() + " traded unseen before " + trade.venueTime());
    }

    private void restarted(Trade trade) {
        counters.add(Count.GAPS);
        alerts.raise(
                Severity.WARNING,
                "volume-restarted",
                "the venue counts the volume of " + trade.instrument() + " afresh at " + trade.venueTime());
    }

    private void strange(Trade trade) {
        counters.add(Count.IMPOSSIBLE);
        alerts.raise(Severity.WARNING, "frame-set-aside", "a trade of " + trade.instrument() + ", never asked for");
    }
}
