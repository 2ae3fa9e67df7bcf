package io.mireu.ls;

import io.mireu.ls.websocket.Backoff;
import io.mireu.ls.wire.Registration;
import io.mireu.ls.wire.ServerFrame;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the connections that a session holds side by side: it connects again after every loss, and hands over to a
 * successor with a new token without losing or doubling what comes in between. Nothing is told to the listener while the
 * line is locked: the listener may subscribe.
 */
final class RealtimeLine {
    /** A connection that stands brings what another one has brought within this part of the time for an answer. */
    private static final int KEEPS_UP = 5;

    private final RealtimeContext context;
    private final int number;
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Registration> wanted = new LinkedHashSet<>();
    private final Backoff backoff;
    private @Nullable RealtimeConnection current;
    private @Nullable RealtimeConnection successor;
    private @Nullable RealtimeConnection replaced;
    private volatile @Nullable FrameUnion union;

    /**
     * A line that is not connected yet.
     *
     * @param number 1 for the first of those side by side
     */
    RealtimeLine(RealtimeContext context, int number) {
        this.context = context;
        this.number = number;
        this.backoff = new Backoff(
                context.settings().firstBackoff(), context.settings().longestBackoff(), new SplittableRandom());
    }

    void start() {
        context.schedule(this::connect, Duration.ZERO);
    }

    synchronized boolean isConnected() {
        return current != null;
    }

    synchronized boolean has(Registration registration) {
        return wanted.contains(registration);
    }

    synchronized int load() {
        return wanted.size();
    }

    synchronized void add(Registration registration) {
        if (wanted.add(registration)) {
            ask(registration, true);
        }
    }

    synchronized void remove(Registration registration) {
        if (wanted.remove(registration)) {
            ask(registration, false);
        }
    }

    /** Asks for a subscription once more: the venue says nothing on it. */
    synchronized void askAgain(Registration registration) {
        if (wanted.contains(registration)) {
            ask(registration, true);
        }
    }

    /** Ends what stands. A new connection follows by itself. */
    void end(String reason) {
        List<RealtimeConnection> all;
        synchronized (this) {
            all = Stream.of(Optional.ofNullable(replaced), Optional.ofNullable(successor), Optional.ofNullable(current))
                    .flatMap(Optional::stream)
                    .toList();
        }
        all.forEach(connection -> connection.end(reason));
    }

    /** Goes over to a connection with the present token if the current one has another. */
    void renew() {
        AccessToken token = context.tokens().current();
        RealtimeConnection next = new RealtimeConnection(this, context, token);
        synchronized (this) {
            if (current == null
                    || successor != null
                    || replaced != null
                    || current.token().equals(token)) {
                return;
            }
            successor = next;
        }
        context.open(next);
    }

    private void connect() {
        if (context.isClosed()) {
            return;
        }
        try {
            context.open(new RealtimeConnection(this, context, context.tokens().current()));
        } catch (RuntimeException e) {
            lost("no connection: " + e.getMessage(), backoff.next());
        }
    }

    private synchronized List<RealtimeConnection> connections() {
        return Stream.of(Optional.ofNullable(successor), Optional.ofNullable(current))
                .flatMap(Optional::stream)
                .toList();
    }

    private void ask(Registration registration, boolean register) {
        connections().forEach(connection -> connection.ask(registration, register));
    }

    /** A connection stands, and is told what it has to ask for. */
    void opened(RealtimeConnection opened) {
        List<Registration> all;
        boolean first;
        synchronized (this) {
            if (opened.isAbandoned()) {
                return;
            }
            if (context.isClosed()) {
                opened.abandon("the session is closed");
                return;
            }
            first = !opened.equals(successor);
            if (first) {
                current = opened;
            } else {
                union = new FrameUnion(Objects.requireNonNull(current), context.deliveries()::doubled);
            }
            all = List.copyOf(wanted);
            // Under the same lock: what is subscribed from now on is asked for besides.
            opened.begin(all);
        }
        context.watch().connected(all, System.nanoTime());
        if (first) {
            context.event(new ConnectionEvent.Connected(number, connections.incrementAndGet()));
        }
    }

    /** The venue has answered. */
    void proved() {
        backoff.reset();
    }

    void data(RealtimeConnection from, String text, ServerFrame.Data data, Reception reception) {
        proved();
        context.watch().frame(data.trCd(), data.trKey(), reception.receivedNs());
        FrameUnion both = union;
        if (both == null) {
            context.deliveries().frame(data, reception);
            return;
        }
        FrameUnion.Frame frame = new FrameUnion.Frame(text, data, reception);
        context.deliveries().frames(() -> both.take(frame, from));
        if (both.takeWatch()) {
            watchLater(both);
        }
    }

    /** The older connection has its time to bring what the newer has brought; the listener is not waited for. */
    private void watchLater(FrameUnion both) {
        context.schedule(
                () -> Thread.ofVirtual().name("ls-realtime-union").start(() -> watch(both)),
                keepsUp().dividedBy(4));
    }

    private Duration keepsUp() {
        return context.settings().acknowledgementTimeout().dividedBy(KEEPS_UP);
    }

    private void watch(FrameUnion both) {
        context.deliveries()
                .frames(() -> both.releaseOverdue(System.nanoTime() - keepsUp().toNanos()));
        if (both.keepWatch()) {
            watchLater(both);
        }
    }

    /** A connection has asked for everything, and all of it was acknowledged or is no longer waited for. */
    void restored(RealtimeConnection ready, Set<Registration> silent) {
        RealtimeConnection old = null;
        Set<Registration> carried;
        synchronized (this) {
            carried = Set.copyOf(wanted);
            if (ready.equals(successor)) {
                old = current;
                replaced = old;
                current = ready;
                successor = null;
            } else if (!ready.equals(current)) {
                return;
            }
        }
        if (old == null) {
            context.event(new ConnectionEvent.Restored(number, connections.get(), carried, silent));
        } else {
            // What it has on its way is not to be lost: the two run side by side for as long as an answer may take.
            RealtimeConnection ending = old;
            context.schedule(() -> ending.end("replaced"), context.settings().acknowledgementTimeout());
            context.event(new ConnectionEvent.Replaced(number, connections.incrementAndGet(), silent));
        }
    }

    /** A connection is over, or could not be made. */
    void ended(RealtimeConnection over, String reason) {
        FrameUnion both;
        boolean lost;
        synchronized (this) {
            if (over.isAbandoned()) {
                return;
            }
            both = union;
            if (over.equals(successor)) {
                successor = null;
                if (both != null && over.wasOpen()) {
                    both.withoutNewer();
                    union = null;
                }
                return;
            }
            lost = !over.equals(replaced);
            if (lost && !over.equals(current) && over.wasOpen()) {
                return;
            }
            if (lost) {
                loseCurrent();
            } else {
                replaced = null;
                // The other one may still bring what this one has brought.
                context.schedule(() -> leave(both), context.settings().acknowledgementTimeout());
            }
        }
        if (both != null) {
            context.deliveries().frames(both::release);
        }
        if (lost) {
            lost(reason, over.isElsewhere() ? context.settings().longestBackoff() : backoff.next());
        }
    }

    /** Locked by the caller. */
    private void loseCurrent() {
        current = null;
        RealtimeConnection next = successor;
        if (next != null) {
            // It will not take over any more: a new connection begins, and says when all is restored.
            successor = null;
            union = null;
            next.abandon("the connection before it is lost");
        }
    }

    private synchronized void leave(@Nullable FrameUnion both) {
        if (both == union) {
            union = null;
        }
    }

    private void lost(String reason, Duration pause) {
        Set<Registration> carried;
        synchronized (this) {
            carried = Set.copyOf(wanted);
        }
        context.event(new ConnectionEvent.Disconnected(number, carried, reason));
        context.schedule(this::connect, pause);
    }
}
