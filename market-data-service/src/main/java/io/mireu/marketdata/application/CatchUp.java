package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.TradeHistory;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.InstrumentCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fills in what the stream did not show, after each connection: trades of the instruments that need it wait until what
 * happened before them is published.
 */
public final class CatchUp implements VenueStream.Listener {

    private static final int ATTEMPTS = 3;

    private final InstrumentFeeds feeds;
    private final FeedLoop loop;
    private final LoadHistory loadHistory;
    private final PublishHistory publishHistory;
    private final PublishTrade publishTrade;
    private final FollowedClock venueClock;
    private final FeedStatus status;
    private final Alerts alerts;
    private final Retries retries;
    private final Duration history;
    private final AtomicInteger connection = new AtomicInteger();
    private volatile List<InstrumentCode> codes = List.of();

    /**
     * With what it works on.
     *
     * @param history how far back to ask for an instrument that was not followed before
     */
    public CatchUp(
            InstrumentFeeds feeds,
            FeedLoop loop,
            LoadHistory loadHistory,
            PublishHistory publishHistory,
            PublishTrade publishTrade,
            FollowedClock venueClock,
            FeedStatus status,
            Alerts alerts,
            Retries retries,
            Duration history) {
        this.feeds = feeds;
        this.loop = loop;
        this.loadHistory = loadHistory;
        this.publishHistory = publishHistory;
        this.publishTrade = publishTrade;
        this.venueClock = venueClock;
        this.status = status;
        this.alerts = alerts;
        this.retries = retries;
        this.history = history;
    }

    /** Says which instruments need their history; their trades wait from now on. */
    void prepare(List<InstrumentCode> wanted) {
        codes = List.copyOf(wanted);
        loop.submit(this::hold);
    }

    @Override
    public void connected() {
        int number = connection.incrementAndGet();
        status.become(FeedState.BACKFILLING);
        Thread.ofVirtual().name("catch-up-" + number).start(() -> fill(number));
    }

    @Override
    public void disconnected(String reason) {
        connection.incrementAndGet();
        status.become(FeedState.DISCONNECTED);
        loop.submit(this::hold);
    }

    private void hold() {
        codes.forEach(code -> feeds.follow(code).hold());
    }

    private void fill(int number) {
        for (InstrumentCode code : codes) {
            try {
                TradeHistory found = retries.attempt("history of " + code, ATTEMPTS, () -> load(code));
                loop.submit(() -> publishHistory.handle(found));
            } catch (RuntimeException e) {
                alerts.raise(Severity.WARNING, "history-missing", "no history of " + code + ": " + e.getMessage());
            }
        }
        loop.submit(() -> release(number));
    }

    private TradeHistory load(InstrumentCode code) {
        return loadHistory.handle(code, from(code).join());
    }

    private CompletableFuture<Instant> from(InstrumentCode code) {
        CompletableFuture<Instant> from = new CompletableFuture<>();
        loop.submit(() -> {
            Instant last = feeds.follow(code).trades.lastTime();
            from.complete(last.equals(Instant.MIN) ? venueClock.now().minus(history) : last);
        });
        return from;
    }

    /** After another loss in the meantime the trades go on waiting: the next connection fills in again. */
    private void release(int number) {
        if (connection.get() == number) {
            feeds.all().forEach(publishTrade::release);
            status.become(FeedState.LIVE);
        }
    }
}
