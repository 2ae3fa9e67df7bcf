package io.mireu.ls;

import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A realtime session of one appkey: it spreads what is subscribed over a few connections, registers it at the venue's
 * pace, and after every loss of a connection does so again with a fresh token. A new token is gone over to without loss.
 * Account events missed while nothing was connected are not replayed by the venue: read orders and positions by REST on
 * {@link ConnectionEvent.Restored}.
 */
public final class LsRealtime implements AutoCloseable {
    private final RealtimeContext context;
    private final RealtimeWatch watch;
    private final List<RealtimeLine> lines = new ArrayList<>();
    private boolean started;

    private LsRealtime(
            LsSettings settings,
            TokenSource tokens,
            @Nullable EnvironmentGuard guard,
            Flow flow,
            Clock clock,
            RealtimeListener listener) {
        if (guard != null) {
            guard.check(settings);
        }
        watch = new RealtimeWatch(settings.realtime(), flow);
        context = new RealtimeContext(settings, tokens, guard, clock, new Deliveries(listener), watch);
        lines.add(new RealtimeLine(context, 1));
    }

    /** A session that is not connected yet: subscribe first or later, then {@link #start()}. */
    public static LsRealtime of(LsSettings settings, TokenSource tokens, Clock clock, RealtimeListener listener) {
        return new LsRealtime(settings, tokens, null, Flow.unknown(), clock, listener);
    }

    /** The same, and silences count where data is expected. */
    public static LsRealtime of(
            LsSettings settings, TokenSource tokens, Flow flow, Clock clock, RealtimeListener listener) {
        return new LsRealtime(settings, tokens, null, flow, clock, listener);
    }

    /** The same, and what the venue says of the token here counts as proof of the environment for the orders. */
    public static LsRealtime of(
            LsSettings settings, TokenSource tokens, EnvironmentGuard guard, Clock clock, RealtimeListener listener) {
        return new LsRealtime(settings, tokens, guard, Flow.unknown(), clock, listener);
    }

    /** Connects, and stays connected until closed; does nothing when that has begun already. */
    public synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        lines.forEach(RealtimeLine::start);
        lookLater();
    }

    /**
     * Subscribes data of an instrument.
     *
     * @param code short code or ISIN
     * @throws IllegalArgumentException when the TR has no such key
     * @throws IllegalStateException when all connections are full
     */
    public void subscribe(RealtimeTr tr, String code) {
        subscribe(new Registration(tr, code));
    }

    /** Subscribes a TR with only one key: market states (JIF) and account events (O01, C01, H01). */
    public void subscribe(RealtimeTr tr) {
        subscribe(Registration.of(tr));
    }

    /**
     * Subscribes; does nothing when that is subscribed already.
     *
     * @throws IllegalStateException when all connections are full
     */
    public synchronized void subscribe(Registration registration) {
        if (line(registration).isEmpty()) {
            RealtimeLine line = lineWithRoom();
            watch.subscribed(registration, System.nanoTime());
            line.add(registration);
        }
    }

    /** Ends a subscription; does nothing when there is none. */
    public synchronized void unsubscribe(Registration registration) {
        line(registration).ifPresent(line -> line.remove(registration));
        watch.unsubscribed(registration);
    }

    /** Whether every connection stands at this moment. */
    public synchronized boolean isConnected() {
        return lines.stream().allMatch(RealtimeLine::isConnected);
    }

    /** Subscriptions that have had no frame since their connection began. */
    public List<Registration> unverified() {
        return watch.unverified();
    }

    /** Ends the present connections and makes new ones, without waiting for it or for the listener. */
    public void reconnect(String reason) {
        context.schedule(() -> end(reason), Duration.ZERO);
    }

    /** Counts since the session was made. */
    public RealtimeStatistics statistics() {
        return context.deliveries().statistics();
    }

    /** Ends the session; the listener is told nothing of it and not waited for. */
    @Override
    public void close() {
        context.closing();
        end("closed by us");
        context.close();
    }

    private void end(String reason) {
        lines().forEach(line -> line.end(reason));
    }

    private synchronized List<RealtimeLine> lines() {
        return List.copyOf(lines);
    }

    private Optional<RealtimeLine> line(Registration registration) {
        return lines.stream().filter(line -> line.has(registration)).findFirst();
    }

    /** The emptiest; another one where all are full and one more is allowed. */
    private RealtimeLine lineWithRoom() {
        int most = context.settings().maxSubscriptions();
        Optional<RealtimeLine> free =
                lines.stream().filter(line -> line.load() < most).min(Comparator.comparingInt(RealtimeLine::load));
        if (free.isPresent()) {
            return free.get();
        }
        if (lines.size() >= context.settings().maxConnections()) {
            throw new IllegalStateException(
                    "more than " + most + " subscriptions on each of " + lines.size() + " connections");
        }
        RealtimeLine line = new RealtimeLine(context, lines.size() + 1);
        lines.add(line);
        if (started) {
            line.start();
        }
        return line;
    }

    /** Looks for new tokens and for silences, again and again. */
    private void look() {
        try {
            if (!context.isClosed()) {
                watch.silences(System.nanoTime()).forEach(this::silent);
                lines().forEach(RealtimeLine::renew);
            }
        } catch (LsFault e) {
            context.event(new ConnectionEvent.TokenUnavailable(String.valueOf(e.getMessage())));
        } finally {
            lookLater();
        }
    }

    /** Asking for a token may take long, and must not hold up registrations. */
    private void lookLater() {
        context.schedule(
                () -> Thread.ofVirtual().name("ls-realtime-look").start(this::look),
                context.settings().lookInterval());
    }

    private void silent(RealtimeWatch.Silence silence) {
        context.event(new ConnectionEvent.Stale(silence.registration(), silence.length()));
        Optional<RealtimeLine> line;
        synchronized (this) {
            line = line(silence.registration());
        }
        line.ifPresent(of -> {
            if (silence.complaints() == 1) {
                of.askAgain(silence.registration());
            } else {
                of.end("no data of " + silence.registration() + " for " + silence.length());
            }
        });
    }
}
