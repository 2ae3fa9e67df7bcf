package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.EventQuality;
import io.mireu.marketdata.domain.MarketBoard;
import io.mireu.marketdata.domain.QuoteSequence.Verdict;
import io.mireu.marketdata.domain.ValueSequence;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.QualityFlag;
import io.mireu.model.market.TradingLimits;
import java.util.Arrays;
import java.util.Set;

/** Publishes limits of prices when they are others than before. On the feed thread. */
public final class PublishLimits {

    private final InstrumentFeeds feeds;
    private final FeedSessions sessions;
    private final EventQuality quality;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final MarketBoard board;
    private final FeedCounters counters;
    private final SetAside setAside;
    private final Alerts alerts;

    /** With what it writes to. */
    public PublishLimits(
            InstrumentFeeds feeds,
            FeedSessions sessions,
            EventQuality quality,
            MarketEvents events,
            MarketEventFactory factory,
            MarketBoard board,
            FeedCounters counters,
            SetAside setAside,
            Alerts alerts) {
        this.feeds = feeds;
        this.sessions = sessions;
        this.quality = quality;
        this.events = events;
        this.factory = factory;
        this.board = board;
        this.counters = counters;
        this.setAside = setAside;
        this.alerts = alerts;
    }

    /** Publishes limits of an instrument. */
    public void handle(TradingLimits limits) {
        feeds.find(limits.instrument())
                .ifPresentOrElse(
                        feed -> take(feed, limits),
                        () -> setAside.handle("limits of " + limits.instrument() + ", never asked for"));
    }

    /**
     * Publishes that the daily limit of a whole market widens, and tells people.
     *
     * @param limits of the index that the market is on
     * @param message what the venue said
     */
    public void announce(TradingLimits limits, String message) {
        take(feeds.known(limits.instrument()), limits);
        alerts.raise(Severity.WARNING, "limit-step", message);
    }

    private void take(InstrumentFeed feed, TradingLimits limits) {
        ValueSequence known = limits.kind() == TradingLimits.Kind.STEP ? feed.steps : feed.bands;
        if (known.judge(content(limits)) == Verdict.NEXT) {
            emit(feed, limits);
        } else {
            counters.add(Count.REPEATS);
        }
    }

    private static Object content(TradingLimits limits) {
        return Arrays.asList(limits.lower(), limits.upper(), limits.lowerStep(), limits.upperStep(), limits.active());
    }

    private void emit(InstrumentFeed feed, TradingLimits seen) {
        Set<QualityFlag> flags = quality.of(seen.lower(), seen.upper(), feed.grid);
        setAside.doubtful(feed, flags, String.valueOf(seen.upper()), sessions.of(feed.code, seen.venueTime()));
        TradingLimits judged = new TradingLimits(
                seen.instrument(),
                seen.kind(),
                seen.lower(),
                seen.upper(),
                seen.lowerStep(),
                seen.upperStep(),
                seen.active(),
                seen.venueTime(),
                seen.receivedAt(),
                seen.origin(),
                feed.published.nextLimits(),
                flags);
        events.publish(factory.limited(judged));
        board.show(judged);
        counters.add(Count.LIMITS);
    }
}
