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
    private final SnapshotBooks snapshots;
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
            SnapshotBooks snapshots,
            PublishSession session,
            FeedStatus status,
            Alerts alerts,
            Retries retries,
            ReportGaps gaps) {
        this.feeds = feeds;
        this.loop = loop;
        this.loadHistory = loadHistory;
        this.publishHistory = publishHistory;
        this.snapshots = snapshots;
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

    /**
     * Says how the stream that stands is about to change: trades of what comes anew, of those of which the history is
     * needed, wait until it is there; what leaves is waited for no more.
     */
    void change(Collection<Channel> added, Collection<Channel> removed, List<DerivativeCode> wanted) {
        List<DerivativeCode> held;
        List<DerivativeCode> left;
        synchronized (this) {
            missing.removeAll(removed);
            left = turns.keySet().stream()
                    .filter(code -> removed.contains(trades(code)))
                    .toList();
            left.forEach(turns::remove);
            filling.removeAll(left);
            held = wanted.stream().filter(code -> added.contains(trades(code))).toList();
            held.forEach(code -> turns.put(code, ++lastTurn));
            // What was subscribed before anybody needed its history gets it after the next loss.
            wanted.forEach(code -> turns.putIfAbsent(code, ++lastTurn));
        }
        loop.submit(() -> left.forEach(publishHistory::release));
        hold(held);
        gaps.left(Set.copyOf(removed));
        loop.submit(this::finish);
    }

    @Override
    public void added(Set<Channel> channels) {
        Map<DerivativeCode, Integer> begun = beginTurns(channels);
        gaps.restored(channels, begun.keySet());
        begin(channels, begun);
    }

    @Override
    public void connected(VenueStream.Part part) {
        Map<DerivativeCode, Integer> begun;
        synchronized (this) {
            missing.removeAll(part.channels());
            deaf &= !part.announcements();
            begun = beginTurns(part.channels());
            if (isWhole()) {
                status.become(FeedState.BACKFILLING);
            }
        }
        gaps.restored(part.channels(), begun.keySet());
        if (part.announcements()) {
            loop.submit(session::handleReconnect);
        }
        begin(part.channels(), begun);
    }

    private void begin(Set<Channel> channels, Map<DerivativeCode, Integer> turnsBegun) {
        Thread.ofVirtual().name("snapshots").start(() -> snapshots.handle(channels));
        Thread.ofVirtual().name("catch-up").start(() -> fill(turnsBegun));
    }

    @Override
    public void disconnected(VenueStream.Part part, String reason) {
        Map<DerivativeCode, Integer> lost;
        synchronized (this) {
            missing.addAll(part.channels());
            deaf |= part.announcements();
            lost = nextTurns(part.channels());
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

    /** From now on the feed is live only when these are filled in. */
    private synchronized Map<DerivativeCode, Integer> beginTurns(Set<Channel> channels) {
        Map<DerivativeCode, Integer> begun = nextTurns(channels);
        filling.addAll(begun.keySet());
        return begun;
    }

    /** The instruments whose history is needed; what was begun for them before no longer counts. */
    private synchronized Map<DerivativeCode, Integer> nextTurns(Set<Channel> channels) {
        Map<DerivativeCode, Integer> next = new TreeMap<>();
        turns.keySet().stream()
                .filter(code -> channels.contains(trades(code)))
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
            loop.submit(() -> fillIn(code, found));
        } catch (RuntimeException e) {
            loop.submit(() -> notFilledIn(code, e));
        }
    }

    private void fillIn(DerivativeCode code, TradeHistory found) {
        try {
            publishHistory.handle(found);
            gaps.filledIn(code);
        } catch (RuntimeException e) {
            notFilledIn(code, e);
        }
    }

    private void notFilledIn(DerivativeCode code, RuntimeException fault) {
        alerts.raise(Severity.WARNING, "history-missing", "no history of " + code + ": " + fault.getMessage());
        gaps.notFilledIn(code);
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
