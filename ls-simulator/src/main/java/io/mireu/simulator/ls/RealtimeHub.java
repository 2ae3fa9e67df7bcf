package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueListener;
import io.mireu.simulator.venue.VenueMarket;
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
import org.springframework.stereotype.Component;

/**
 * Sends what happens to who asked for it. Account events leave a random moment later and in their order, so that they
 * arrive before or after the answer to their order.
 */
@Component
class RealtimeHub implements VenueListener {

    private final SimulatorSettings.Wire settings;
    private final RealtimeFrames frames;
    private final FaultPlan faults;
    private final FrameFaults frameFaults;
    private final Queue<SocketConnection> connections = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<SocketConnection>> subscribers = new ConcurrentHashMap<>();
    private final AtomicLong sent = new AtomicLong();
    private final ScheduledExecutorService events = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-events").factory());
    private final Queue<AccountFrame> waiting = new ConcurrentLinkedQueue<>();
    private long lastDueNs = System.nanoTime();

    RealtimeHub(SimulatorSettings settings, RealtimeFrames frames, FaultPlan faults, Venue venue) {
        this.settings = settings.wire();
        this.frames = frames;
        this.faults = faults;
        this.frameFaults = new FrameFaults(faults, events);
        faults.on(FaultKind.CUT_SOCKETS, _ -> connections.forEach(SocketConnection::cut));
        faults.on(FaultKind.CUT_ONE_SOCKET, _ -> oldest().ifPresent(SocketConnection::cut));
        faults.on(
                FaultKind.STALE_SOCKETS,
                fault -> connections.forEach(connection -> connection.fallSilent(fault.lasting())));
        venue.listen(this);
    }

    private record AccountFrame(String topic, String text) {}

    static String topic(String code, String key) {
        return code + "|" + key.strip();
    }

    void joined(SocketConnection connection) {
        connections.add(connection);
    }

    void left(SocketConnection connection) {
        connections.remove(connection);
        connection.topics().forEach(topic -> forget(connection, topic));
    }

    /** Registers, unless the socket has its fill: then it was acknowledged and stays silent. */
    void subscribe(SocketConnection connection, String topic) {
        if (connection.topics().size() < settings.subscriptionsPerSocket()) {
            connection.topics().add(topic);
            subscribers
                    .computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet())
                    .add(connection);
        }
    }

    void unsubscribe(SocketConnection connection, String topic) {
        connection.topics().remove(topic);
        forget(connection, topic);
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

    /** Data frames sent so far. */
    long sent() {
        return sent.get();
    }

    @Override
    public void traded(VenueMarket market, ContractMarket contract, TradePrint print) {
        String topic = topic(frames.tradeCode(contract), contract.code().value());
        publish(topic, () -> frames.trade(market, contract, print));
    }

    @Override
    public void quoted(VenueMarket market, ContractMarket contract) {
        String topic = topic(frames.bookCode(contract), contract.code().value());
        publish(topic, () -> frames.book(market, contract));
    }

    @Override
    public void statusChanged(String kind, String status) {
        publish(topic("JIF", "0"), () -> frames.status(kind, status));
    }

    @Override
    public void accepted(AccountOrder order, Instrument.Derivative instrument) {
        later("O01", frames.accepted(order, instrument));
    }

    @Override
    public void filled(AccountOrder order, AccountExecution execution) {
        String frame = frames.filled(execution);
        if (!faults.takes(FaultKind.DROP_FILL_FRAMES, "C01")) {
            later("C01", frame);
        }
    }

    @Override
    public void withdrawn(AccountOrder order, AccountOrder request, LedgerEntry.Withdrawn withdrawal) {
        later("H01", frames.withdrawn(request, withdrawal));
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

    private void publish(String topic, Supplier<String> frame) {
        Set<SocketConnection> listening = of(topic);
        if (!listening.isEmpty()) {
            frameFaults.pass(topic, frame.get(), text -> send(topic, text));
        }
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
