package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.Channel;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.TradeHistory;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Fills in what the stream did not show, after each connection and of what that connection carries: trades of the
 * instruments that need it wait until what happened before them is published.
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
    private final ReportGaps gaps;
    private final Set<Channel> missing = new HashSet<>();
    private final Map<DerivativeCode, Integer> turns = new TreeMap<>();
    private final Set<DerivativeCode> filling = new HashSet<>();
    private boolean deaf;
    private int lastTurn;

    /** With what it works on. */
    public CatchUp(
            InstrumentFeeds feeds,
            FeedLoop loop,
            LoadHistory loadHistory,
            PublishHistory publishHistory,
            PublishSession session,
            FeedStatus status,
            Alerts alerts,
            Retries retries,
            ReportGaps gaps) {
        this.feeds = feeds;
        this.loop = loop;
        this.loadHistory = loadHistory;
        this.publishHistory = publishHistory;
        this.session = session;
        this.status = status;
        this.alerts = alerts;
        this.retries = retries;
        this.gaps = gaps;
    }

    /**
     * Says what the stream will bring, before it is opened, and of what the history is needed: those trades wait from now
     * on.
     */
    void prepare(List<Channel> channels, List<DerivativeCode> wanted) {
        List<DerivativeCode> held;
        synchronized (this) {
            missing.clear();
            missing.addAll(channels);
            deaf = true;
            filling.clear();
            turns.clear();
            held = wanted.stream()
                    .filter(code -> missing.contains(trades(code)))
                    .toList();
            held.forEach(code -> turns.put(code, ++lastTurn));
        }
        hold(held);
    }

    @Override
    public void connected(VenueStream.Part part) {
        Map<DerivativeCode, Integer> begun;
        synchronized (this) {
            missing.removeAll(part.channels());
            deaf &= !part.announcements();
            begun = nextTurns(part);
            filling.addAll(begun.keySet());
            if (isWhole()) {
                status.become(FeedState.BACKFILLING);
            }
        }
        gaps.restored(part.channels(), begun.keySet());
        if (part.announcements()) {
            loop.submit(session::handleReconnect);
        }
        Thread.ofVirtual().name("catch-up").start(() -> fill(begun));
    }

    @Override
    public void disconnected(VenueStream.Part part, String reason) {
        Map<DerivativeCode, Integer> lost;
        synchronized (this) {
            missing.addAll(part.channels());
            deaf |= part.announcements();
            lost = nextTurns(part);
            status.become(FeedState.DISCONNECTED);
        }
        hold(lost.keySet());
        gaps.lost(part.channels(), reason);
    }

    @Override
    public void doubtful(Set<Channel> channels, String reason) {
        gaps.doubtful(channels, reason);
    }

    private boolean isWhole() {
        return missing.isEmpty() && !deaf;
    }

    /** The instruments in a part whose history is needed; what was begun for them before no longer counts. */
    private Map<DerivativeCode, Integer> nextTurns(VenueStream.Part part) {
        Map<DerivativeCode, Integer> next = new TreeMap<>();
        turns.keySet().stream()
                .filter(code -> part.channels().contains(trades(code)))
                .forEach(code -> next.put(code, ++lastTurn));
        turns.putAll(next);
        return next;
    }

    private static Channel trades(DerivativeCode code) {
        return new Channel(Channel.Kind.TRADES, code);
    }

    private void hold(Collection<DerivativeCode> codes) {
        loop.submit(() -> codes.forEach(code -> feeds.follow(code).hold()));
    }

    private void fill(Map<DerivativeCode, Integer> begun) {
        begun.forEach((code, turn) -> {
            if (isCurrent(code, turn)) {
                fill(code);
                loop.submit(() -> release(code, turn));
            }
        });
        loop.submit(this::finish);
    }

    private void fill(DerivativeCode code) {
        try {
            TradeHistory found = retries.attempt("history of " + code, ATTEMPTS, () -> load(code));
            loop.submit(() -> {
                publishHistory.handle(found);
                gaps.filledIn(code);
            });
        } catch (RuntimeException e) {
            alerts.raise(Severity.WARNING, "history-missing", "no history of " + code + ": " + e.getMessage());
            loop.submit(() -> gaps.notFilledIn(code));
        }
    }

    private TradeHistory load(DerivativeCode code) {
        CompletableFuture<Instant> last = new CompletableFuture<>();
        loop.submit(() -> last.complete(feeds.follow(code).trades.lastTime()));
        return loadHistory.handle(code, last.join());
    }

    /** After another loss in the meantime the trades go on waiting: the next connection fills in again. */
    private void release(DerivativeCode code, int turn) {
        if (isCurrent(code, turn)) {
            publishHistory.release(code);
            synchronized (this) {
                filling.remove(code);
            }
        }
    }

    private synchronized void finish() {
        if (isWhole() && filling.isEmpty()) {
            status.become(FeedState.LIVE);
        }
    }

    private synchronized boolean isCurrent(DerivativeCode code, int turn) {
        return turns.getOrDefault(code, -1) == turn;
    }
}
