package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.TradeHistory;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
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
    private final PublishSession session;
    private final FeedStatus status;
    private final Alerts alerts;
    private final Retries retries;
    private final AtomicInteger connection = new AtomicInteger();
    private volatile List<DerivativeCode> codes = List.of();

    /** With what it works on. */
    public CatchUp(
            InstrumentFeeds feeds,
            FeedLoop loop,
            LoadHistory loadHistory,
            PublishHistory publishHistory,
            PublishSession session,
            FeedStatus status,
            Alerts alerts,
            Retries retries) {
        this.feeds = feeds;
        this.loop = loop;
        this.loadHistory = loadHistory;
        this.publishHistory = publishHistory;
        this.session = session;
        this.status = status;
        this.alerts = alerts;
        this.retries = retries;
    }

    /** Says which instruments need their history; their trades wait from now on. */
    void prepare(List<DerivativeCode> wanted) {
        codes = List.copyOf(wanted);
        loop.submit(this::hold);
    }

    @Override
    public synchronized void connected() {
        int number = connection.incrementAndGet();
        status.become(FeedState.BACKFILLING);
        loop.submit(session::handleReconnect);
        Thread.ofVirtual().name("catch-up-" + number).start(() -> fill(number));
    }

    @Override
    public synchronized void disconnected(String reason) {
        connection.incrementAndGet();
        status.become(FeedState.DISCONNECTED);
        loop.submit(this::hold);
    }

    private void hold() {
        codes.forEach(code -> feeds.follow(code).hold());
    }

    private void fill(int number) {
        for (DerivativeCode code : codes) {
            if (isCurrent(number)) {
                fill(code);
                loop.submit(() -> release(code, number));
            }
        }
        loop.submit(() -> finish(number));
    }

    private void fill(DerivativeCode code) {
        try {
            TradeHistory found = retries.attempt("history of " + code, ATTEMPTS, () -> load(code));
            loop.submit(() -> publishHistory.handle(found));
        } catch (RuntimeException e) {
            alerts.raise(Severity.WARNING, "history-missing", "no history of " + code + ": " + e.getMessage());
        }
    }

    private TradeHistory load(DerivativeCode code) {
        CompletableFuture<Instant> last = new CompletableFuture<>();
        loop.submit(() -> last.complete(feeds.follow(code).trades.lastTime()));
        return loadHistory.handle(code, last.join());
    }

    /** After another loss in the meantime the trades go on waiting: the next connection fills in again. */
    private void release(DerivativeCode code, int number) {
        if (isCurrent(number)) {
            publishHistory.release(code);
        }
    }

    private synchronized void finish(int number) {
        if (isCurrent(number)) {
            status.become(FeedState.LIVE);
        }
    }

    private boolean isCurrent(int number) {
        return connection.get() == number;
    }
}
