package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.ls.SocketRecord.Kind;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueListener;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Knows who asked for what, and sends the account's events. They leave a random moment later and in their order, so that they
 * arrive before or after the answer to their order.
 */
@Component
class RealtimeHub implements VenueListener, RealtimeCounts {

    private final SimulatorSettings.Wire settings;
    private final OrderFrames frames;
    private final FaultPlan faults;
    private final FrameFaults frameFaults;
    private final SocketJournal journal;
    private final Queue<SocketConnection> connections = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<SocketConnection>> subscribers = new ConcurrentHashMap<>();
    private final AtomicLong sent = new AtomicLong();
    private final ScheduledExecutorService events = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-events").factory());
    private final Queue<AccountFrame> waiting = new ConcurrentLinkedQueue<>();
    private long lastDueNs = System.nanoTime();

    RealtimeHub(SimulatorSettings settings, OrderFrames frames, FaultPlan faults, Venue venue, SocketJournal journal) {
        this.settings = settings.wire();
        this.frames = frames;
        this.faults = faults;
        this.journal = journal;
        this.frameFaults = new FrameFaults(faults, events);
        faults.on(FaultKind.CUT_SOCKETS, _ -> connections.forEach(SocketConnection::cut));
        faults.on(FaultKind.CUT_ONE_SOCKET, _ -> oldest().ifPresent(SocketConnection::cut));
        faults.on(
                FaultKind.STALE_SOCKETS,
                fault -> connections.forEach(connection -> connection.fallSilent(fault.lasting())));
        faults.onClear(() -> connections.forEach(SocketConnection::speak));
        venue.listen(this);
    }

    private record AccountFrame(String topic, String text) {}

    static String topic(String code, String key) {
        return code + "|" + key.strip();
    }

    void joined(SocketConnection connection) {
        connections.add(connection);
        journal.happened(connection.number(), Kind.OPENED, "");
    }

    void left(SocketConnection connection) {
        connections.remove(connection);
        connection.topics().forEach(topic -> forget(connection, topic));
        journal.happened(connection.number(), Kind.CLOSED, "");
    }

    /** Registers, unless the socket has its fill: then it was acknowledged and stays silent. */
    void subscribe(SocketConnection connection, String topic) {
        if (connection.topics().size() < settings.subscriptionsPerSocket()) {
            connection.topics().add(topic);
            subscribers
                    .computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet())
                    .add(connection);
            journal.happened(connection.number(), Kind.SUBSCRIBED, topic);
        }
    }

    void unsubscribe(SocketConnection connection, String topic) {
        connection.topics().remove(topic);
        forget(connection, topic);
        journal.happened(connection.number(), Kind.UNSUBSCRIBED, topic);
    }

    private void forget(SocketConnection connection, String topic) {
        Set<SocketConnection> listening = subscribers.get(topic);
        if (listening != null) {
            listening.remove(connection);
        }
    }

    /** Those that stand, the oldest first. */
    List<SocketConnection> sockets() {
        return List.copyOf(connections);
    }

    @Override
    public long sent() {
        return sent.get();
    }

    @Override
    public void accepted(AccountOrder order, Instrument.Derivative instrument) {
        boolean night = isOfNight(order);
        later(OrderFrames.ACCEPTED.of(night), frames.accepted(order, instrument, night));
    }

    @Override
    public void filled(AccountOrder order, AccountExecution execution) {
        boolean night = isOfNight(order);
        String code = OrderFrames.FILLED.of(night);
        String frame = frames.filled(execution, night);
        if (!faults.takes(FaultKind.DROP_FILL_FRAMES, code)) {
            later(code, frame);
        }
    }

    @Override
    public void withdrawn(AccountOrder order, AccountOrder request, LedgerEntry.Withdrawn withdrawal) {
        boolean night = isOfNight(request);
        later(OrderFrames.WITHDRAWN.of(night), frames.withdrawn(request, withdrawal, night));
    }

    private static boolean isOfNight(AccountOrder order) {
        return order.market() == SessionMarket.NIGHT;
    }

    @Override
    public void rejected(AccountOrder request, LedgerEntry.Rejected rejection) {
        boolean night = isOfNight(request);
        later(OrderFrames.WITHDRAWN.of(night), frames.rejected(request, rejection, night));
    }

    private synchronized void later(String code, String frame) {
        long longest = settings.longestEventDelay().toNanos();
        long delay = longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest);
        long now = System.nanoTime();
        lastDueNs = Math.max(lastDueNs, now + delay);
        waiting.add(new AccountFrame(topic(code, ""), frame));
        var _ = events.schedule(this::publishNext, lastDueNs - now, TimeUnit.NANOSECONDS);
    }

    /** Whatever is due, the first in the queue leaves first: two timers of equal time may fire in either order. */
    private void publishNext() {
        AccountFrame next = waiting.poll();
        if (next != null) {
            publish(next.topic(), next::text);
        }
    }

    /** Sends a frame to those who get the topic, and does not even write it when there are none. */
    void publish(String topic, Supplier<String> frame) {
        Set<SocketConnection> listening = of(topic);
        if (!listening.isEmpty()) {
            frameFaults.pass(topic, frame.get(), text -> send(topic, text));
        }
    }

    /** The keys of a TR that somebody gets now. */
    Set<String> keys(String code) {
        String prefix = topic(code, "");
        return subscribers.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(prefix) && !entry.getValue().isEmpty())
                .map(entry -> entry.getKey().substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void send(String topic, String text) {
        for (SocketConnection connection : of(topic)) {
            if (!connection.isSilent()) {
                connection.send(text);
                sent.incrementAndGet();
            }
        }
    }

    /** Waits until the account's events of this moment have left. */
    void awaitEvents() {
        CountDownLatch left = new CountDownLatch(1);
        synchronized (this) {
            var _ = events.schedule(left::countDown, lastDueNs - System.nanoTime() + 1, TimeUnit.NANOSECONDS);
        }
        try {
            if (!left.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the account's events do not leave");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<SocketConnection> oldest() {
        return Optional.ofNullable(connections.peek());
    }

    private Set<SocketConnection> of(String topic) {
        return subscribers.getOrDefault(topic, Set.of());
    }

    @PreDestroy
    void close() {
        events.shutdownNow();
    }
}
