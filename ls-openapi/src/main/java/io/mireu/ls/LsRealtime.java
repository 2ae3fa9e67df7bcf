package io.mireu.ls;

import io.mireu.ls.websocket.Backoff;
import io.mireu.ls.websocket.FrameSockets;
import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.ls.wire.ServerFrame;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A realtime session of one appkey: it connects, registers what is subscribed at the venue's pace, and after every loss
 * of the connection does both again, with a fresh token. Account events missed in between are not replayed by the venue:
 * read orders and positions by REST on {@link ConnectionEvent.Restored}.
 */
public final class LsRealtime implements AutoCloseable {
    private final LsSettings settings;
    private final TokenSource tokens;
    private final @Nullable EnvironmentGuard guard;
    private final Clock clock;
    private final FrameSockets sockets;
    private final Registrations registrations;
    private final Deliveries deliveries;
    private final Backoff backoff;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ls-realtime").factory());
    private volatile @Nullable RealtimeConnection connection;
    private volatile boolean closed;
    private int connections;

    private LsRealtime(
            LsSettings settings,
            TokenSource tokens,
            @Nullable EnvironmentGuard guard,
            Clock clock,
            RealtimeListener listener) {
        this.guard = guard;
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
        this.sockets = new FrameSockets(settings.webSocketUrl(), settings.realtime());
        this.registrations = new Registrations(settings.realtime().maxSubscriptions());
        this.deliveries = new Deliveries(listener);
        this.backoff = new Backoff(
                settings.realtime().firstBackoff(), settings.realtime().longestBackoff(), new SplittableRandom());
    }

    /** A session that is not connected yet: subscribe first or later, then {@link #start()}. */
    public static LsRealtime of(LsSettings settings, TokenSource tokens, Clock clock, RealtimeListener listener) {
        return new LsRealtime(settings, tokens, null, clock, listener);
    }

    /** The same, and what the venue says of the token here counts as proof of the environment for the orders. */
    public static LsRealtime of(
            LsSettings settings, TokenSource tokens, EnvironmentGuard guard, Clock clock, RealtimeListener listener) {
        return new LsRealtime(settings, tokens, guard, clock, listener);
    }

    /** Connects, and stays connected until closed. */
    public void start() {
        schedule(this::connect, Duration.ZERO);
    }

    /**
     * Subscribes data of an instrument.
     *
     * @param code short code or ISIN
     */
    public void subscribe(RealtimeTr tr, String code) {
        subscribe(new Registration(tr, code));
    }

    /** Subscribes a TR with only one key: market states (JIF) and account events (O01, C01, H01). */
    public void subscribe(RealtimeTr tr) {
        subscribe(Registration.of(tr));
    }

    /** Subscribes; does nothing when that is subscribed already. */
    public void subscribe(Registration registration) {
        registrations.add(registration);
        register();
    }

    /** Ends a subscription; does nothing when there is none. */
    public void unsubscribe(Registration registration) {
        registrations.remove(registration);
        register();
    }

    /** Whether a connection stands at this moment. */
    public boolean isConnected() {
        return connection != null;
    }

    /** Ends the present connection, if any, and makes a new one: after a change of the token. */
    public void reconnect(String reason) {
        RealtimeConnection current = connection;
        if (current != null) {
            current.end(reason);
        }
    }

    /** Counts since the session was made. */
    public RealtimeStatistics statistics() {
        return deliveries.statistics();
    }

    @Override
    public void close() {
        closed = true;
        reconnect("closed by us");
        worker.shutdownNow();
        sockets.close();
    }

    private void register() {
        RealtimeConnection current = connection;
        if (current != null) {
            current.register();
        }
    }

    private void connect() {
        if (closed) {
            return;
        }
        try {
            AccessToken token = tokens.current();
            var _ = sockets.open(new RealtimeConnection(this, registrations, deliveries, token));
        } catch (RuntimeException e) {
            ended(null, "no connection: " + e.getMessage(), false);
        }
    }

    /** Takes over from a connection that has just opened. */
    int opened(RealtimeConnection opened) {
        connection = opened;
        registrations.connected();
        return ++connections;
    }

    /** The venue has answered on the present connection. */
    void proved() {
        backoff.reset();
    }

    /** The venue will not have this token. */
    void refused(AccessToken token) {
        tokens.invalidate(token);
    }

    /** The venue said something about this token. */
    void heard(AccessToken token, ServerFrame.Ack ack) {
        if (guard != null) {
            guard.heard(token, ack);
        }
    }

    boolean isCurrent(RealtimeConnection candidate) {
        return connection == candidate;
    }

    LsRealtimeSettings settings() {
        return settings.realtime();
    }

    Reception now() {
        return new Reception(clock.instant(), System.nanoTime());
    }

    void ended(@Nullable RealtimeConnection over, String reason, boolean hopeless) {
        if (over != null && connection == over) {
            connection = null;
            registrations.forget();
        }
        deliveries.event(new ConnectionEvent.Disconnected(reason));
        schedule(this::connect, hopeless ? settings.realtime().longestBackoff() : backoff.next());
    }

    void schedule(Runnable task, Duration delay) {
        try {
            var _ = worker.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // Closed in the meantime: nothing is left to be done.
            closed = true;
        }
    }
}
