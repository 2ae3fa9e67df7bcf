package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.EventQuality;
import io.mireu.marketdata.domain.FeedSession;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.TradeSequence.Verdict;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.Trade;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Publishes a trade once, says what was missing before it, and keeps the minutes. On the feed thread. */
public final class PublishTrade {

    private final InstrumentFeeds feeds;
    private final FeedSessions sessions;
    private final EventQuality quality;
    private final PublishBars publishBars;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final Alerts alerts;
    private final Gaps gaps;
    private final SetAside setAside;

    /** With what it writes to. */
    public PublishTrade(
            InstrumentFeeds feeds,
            FeedSessions sessions,
            EventQuality quality,
            PublishBars publishBars,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            Alerts alerts,
            Gaps gaps,
            SetAside setAside) {
        this.feeds = feeds;
        this.sessions = sessions;
        this.quality = quality;
        this.publishBars = publishBars;
        this.events = events;
        this.factory = factory;
        this.board = board;
        this.counters = counters;
        this.alerts = alerts;
        this.gaps = gaps;
        this.setAside = setAside;
    }

    /** Publishes a trade of the stream, now or when the history before it is there. */
    public void handle(Trade trade) {
        sessions.tradingSeen(trade.instrument(), trade.venueTime());
        feeds.find(trade.instrument())
                .ifPresentOrElse(
                        feed -> take(feed, trade),
                        () -> setAside.handle("a trade of " + trade.instrument() + ", never asked for"));
    }

    /** Publishes what waited. */
    void release(InstrumentFeed feed) {
        feed.release().forEach(trade -> publish(feed, trade));
    }

    /** Publishes a trade that need not wait; false when it was there already. */
    boolean publish(InstrumentFeed feed, Trade trade) {
        FeedSession session = sessions.of(feed.code, trade.venueTime());
        boolean first = feed.trades.isFirstOf(session);
        return switch (feed.trades.judge(trade, session)) {
            case Verdict.Next _ -> {
                if (first && feed.trades.missing() > 0) {
                    feed.chart.doubt(trade.venueTime());
                }
                yield emit(feed, session, trade, false);
            }
            case Verdict.Repeat _ -> {
                counters.add(Count.REPEATS);
                yield false;
            }
            case Verdict.Late _ -> {
                counters.add(Count.LATE_TRADES);
                yield emit(feed, session, trade, true);
            }
            case Verdict.AfterGap gap -> {
                missed(feed, trade, gap);
                yield emit(feed, session, trade, false);
            }
            case Verdict.CountRestarted _ -> {
                restarted(feed, trade);
                yield emit(feed, session, trade, false);
            }
        };
    }

    private void take(InstrumentFeed feed, Trade trade) {
        if (!feed.keep(trade)) {
            publish(feed, trade);
        }
    }

    private boolean emit(InstrumentFeed feed, FeedSession session, Trade trade, boolean late) {
        Set<QualityFlag> flags =
                quality.of(trade.price(), feed.grid, trade.origin(), trade.venueTime(), trade.receivedAt(), late);
        setAside.doubtful(feed, flags, trade.price(), session);
        Trade judged = trade.withQuality(feed.published.nextTrade(), flags);
        // A minute is complete before the trade that completes it.
        publishBars.handle(feed.bars.add(judged, session));
        events.publish(factory.traded(judged));
        board.show(judged);
        counters.add(Count.TRADES);
        return true;
    }

    private void missed(InstrumentFeed feed, Trade trade, Verdict.AfterGap gap) {
        long contracts = gap.missedContracts();
        counters.add(Count.MISSED_CONTRACTS, contracts);
        feed.chart.doubt(trade.venueTime());
        report(trade, gap.since(), contracts, contracts + " contracts traded unseen");
        alerts.raise(
                Severity.WARNING,
                "trades-missing",
                contracts + " contracts of " + trade.instrument() + " traded unseen before " + trade.venueTime());
    }

    private void restarted(InstrumentFeed feed, Trade trade) {
        feed.chart.doubt(trade.venueTime());
        report(trade, trade.venueTime(), null, "the venue counts the volume afresh");
        alerts.raise(
                Severity.WARNING,
                "volume-restarted",
                "the venue counts the volume of " + trade.instrument() + " afresh at " + trade.venueTime());
    }

    private void report(Trade trade, Instant since, @Nullable Long contracts, String reason) {
        Instant from = since.isAfter(trade.venueTime()) ? trade.venueTime() : since;
        gaps.report(new FeedGap(
                List.of(trade.instrument()), Set.of(FeedGap.Kind.TRADES), from, trade.venueTime(), contracts, reason));
    }
}
