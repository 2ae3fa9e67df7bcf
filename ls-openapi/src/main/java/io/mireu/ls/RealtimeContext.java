package io.mireu.ls;

import io.mireu.ls.websocket.FrameSocket;
import io.mireu.ls.websocket.FrameSockets;
import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.ls.wire.ServerFrame;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the lines of one session share: addresses, tokens, clock, one thread for what falls due, and the listener. */
final class RealtimeContext implements AutoCloseable {
    private final LsSettings settings;
    private final TokenSource tokens;
    private final @Nullable EnvironmentGuard guard;
    private final Clock clock;
    private final FrameSockets sockets;
    private final Deliveries deliveries;
    private final RealtimeWatch watch;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ls-realtime").factory());
    private volatile boolean closed;

    RealtimeContext(
            LsSettings settings,
            TokenSource tokens,
            @Nullable EnvironmentGuard guard,
            Clock clock,
            Deliveries deliveries,
            RealtimeWatch watch) {
        this.watch = watch;
        this.settings = settings;
        this.tokens = tokens;
        this.guard = guard;
        this.clock = clock;
        this.sockets = new FrameSockets(settings.webSocketUrl(), settings.realtime());
        this.deliveries = deliveries;
    }

    LsRealtimeSettings settings() {
        return settings.realtime();
    }

    TokenSource tokens() {
        return tokens;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    RealtimeWatch watch() {
        return watch;
    }

    Reception now() {
        return new Reception(clock.instant(), System.nanoTime());
    }

    void open(FrameSocket.Events events) {
        var _ = sockets.open(events);
    }

    void event(ConnectionEvent event) {
        deliveries.event(event);
    }

    /** The venue said something about a token. */
    void heard(AccessToken token, ServerFrame.Ack ack) {
        if (guard != null) {
            guard.heard(token, ack);
        }
    }

    boolean isClosed() {
        return closed;
    }

    void schedule(Runnable task, Duration delay) {
        try {
            var _ = worker.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // Closed in the meantime: nothing is left to be done.
            closed = true;
        }
    }

    /** From now on nothing connects again. */
    void closing() {
        closed = true;
        deliveries.close();
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdownNow();
        sockets.close();
    }
}
