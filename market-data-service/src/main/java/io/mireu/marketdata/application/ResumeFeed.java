package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedSession;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.TradeSequence;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.Trade;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Goes on where the process before this one ended: what it published is not published again, and what the session brought
 * since is reported as missed until the stream stands.
 */
public final class ResumeFeed {

    /** What the process before may not have told any more: a gap that was open, and events on their way to the broker. */
    private static final Duration UNTOLD = ReportGaps.PIECE.plusSeconds(5);

    private final PublishedEvents published;
    private final InstrumentFeeds feeds;
    private final FeedLoop loop;
    private final ReportGaps reportGaps;
    private final SessionTracker tracker;
    private final FollowedClock clock;
    private boolean done;

    /** With what it reads back. */
    public ResumeFeed(
            PublishedEvents published,
            InstrumentFeeds feeds,
            FeedLoop loop,
            ReportGaps reportGaps,
            SessionTracker tracker,
            FollowedClock clock) {
        this.published = published;
        this.feeds = feeds;
        this.loop = loop;
        this.reportGaps = reportGaps;
        this.tracker = tracker;
        this.clock = clock;
    }

    /** Does so once, before the stream is opened; later calls do nothing. */
    synchronized void handle(Collection<Channel> channels) {
        if (done) {
            return;
        }
        Instant now = clock.now();
        SessionHours session = tracker.session(now).hours();
        PublishedEvents.Last last = published.readBack();
        loop.submit(() -> last.trades().stream()
                .filter(trade -> isOf(session, trade, now))
                .forEach(this::remember));
        if (session.auction().isBefore(now)) {
            reportGaps.resume(
                    Set.copyOf(channels),
                    channel -> from(session, last.completeUntil(channel), now),
                    "the service was not running");
        }
        done = true;
    }

    /** Goes over to a session that has begun already: what it brought so far is missed until the stream stands. */
    void handleLate(Collection<Channel> channels, SessionHours session) {
        reportGaps.resume(Set.copyOf(channels), _ -> session.auction(), "the session was not followed in time");
    }

    private void remember(Trade trade) {
        FeedSession session = FeedSession.of(tracker.session(trade.venueTime()).hours());
        TradeSequence trades = feeds.known(trade.instrument()).trades;
        if (trades.isFirstOf(session)) {
            // What came before it was published too, and is no hole to fill.
            trades.resume(trade, session);
        } else {
            var _ = trades.judge(trade, session);
        }
    }

    private boolean isOf(SessionHours session, Trade trade, Instant now) {
        return !trade.venueTime().isAfter(now)
                && tracker.session(trade.venueTime()).hours().isSameSession(session);
    }

    /** What is later than now was published by another venue's clock. */
    private static Instant from(SessionHours session, Optional<Instant> complete, Instant now) {
        return complete.filter(until -> !until.isAfter(now))
                .map(until -> until.minus(UNTOLD))
                .filter(until -> until.isAfter(session.auction()))
                .orElse(session.auction());
    }
}
