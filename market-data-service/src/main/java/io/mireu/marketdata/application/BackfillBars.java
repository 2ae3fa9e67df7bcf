package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedSession;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTracker;
import io.mireu.support.TransientFault;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the chart of one instrument whose minutes may lack trades, those first that were followed first: the venue answers
 * one chart a second, so nothing waits for it, and what was published before is corrected.
 */
public final class BackfillBars {

    private static final Logger log = LoggerFactory.getLogger(BackfillBars.class);
    private static final long ANSWER_SECONDS = 10;

    private final InstrumentFeeds feeds;
    private final FeedLoop loop;
    private final FeedStatus status;
    private final Charts charts;
    private final PublishHistory publishHistory;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final Duration chartDelay;

    /**
     * With the charts to ask.
     *
     * @param chartDelay how long after its end a minute is whole in the venue's charts
     */
    public BackfillBars(
            InstrumentFeeds feeds,
            FeedLoop loop,
            FeedStatus status,
            Charts charts,
            PublishHistory publishHistory,
            FollowedClock clock,
            SessionTracker tracker,
            Duration chartDelay) {
        this.feeds = feeds;
        this.loop = loop;
        this.status = status;
        this.charts = charts;
        this.publishHistory = publishHistory;
        this.clock = clock;
        this.tracker = tracker;
        this.chartDelay = chartDelay;
    }

    /** Asks for one instrument, when one is due and nothing more urgent is asked for. */
    public void handle() {
        if (status.state() == FeedState.LIVE && clock.reading().isPresent()) {
            Instant now = clock.now();
            SessionHours session = tracker.session(now).hours();
            if (now.isAfter(session.open())) {
                Instant until = now.minus(chartDelay).truncatedTo(ChronoUnit.MINUTES);
                due(until).ifPresent(code -> fill(code, session, until));
            }
        }
    }

    private Optional<DerivativeCode> due(Instant until) {
        CompletableFuture<Optional<DerivativeCode>> found = new CompletableFuture<>();
        loop.submit(() -> found.complete(firstDue(until)));
        return found.completeOnTimeout(Optional.empty(), ANSWER_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private Optional<DerivativeCode> firstDue(Instant until) {
        return feeds.all().stream()
                .filter(feed -> feed.isSubscribed() && !feed.isHeld() && feed.chart.isDue(until))
                .map(feed -> feed.code)
                .filter(DerivativeCode.class::isInstance)
                .map(DerivativeCode.class::cast)
                .findFirst();
    }

    private void fill(DerivativeCode code, SessionHours session, Instant until) {
        try {
            List<Bar> bars = charts.minutes(code, session).stream()
                    .filter(bar -> bar.start().isBefore(until))
                    .toList();
            loop.submit(() -> publishHistory.handle(code, FeedSession.of(session), bars, until));
        } catch (TransientFault e) {
            log.info("the chart of {} is asked for again: {}", code, e.getMessage());
            loop.submit(() -> feeds.known(code).chart.failed(until));
        }
    }
}
