package io.mireu.simulator.fault;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The faults that are armed; whoever commits one takes it from here, and whoever can commit one at once says how. */
public final class FaultPlan implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FaultPlan.class);

    private final List<ArmedFault> armed = new CopyOnWriteArrayList<>();
    private final Map<FaultKind, AtomicLong> committed = new ConcurrentHashMap<>();
    private final Map<FaultKind, List<Consumer<Fault>>> actions = new ConcurrentHashMap<>();
    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private final AtomicLong lastId = new AtomicLong();
    private final ScheduledExecutorService repeats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator-faults").factory());

    public FaultPlan() {
        on(FaultKind.SOCKET_OF_OWN_ENVIRONMENT, _ -> clear(FaultKind.SOCKET_OF_OTHER_ENVIRONMENT));
    }

    /**
     * An armed fault as it is now.
     *
     * @param left how often it can still hit, -1 for no limit
     * @param committed how often it hit
     * @param endsInMs when it ends, milliseconds from now, -1 for no limit
     */
    public record Armed(
            long id,
            FaultKind kind,
            String trCode,
            double share,
            long delayMs,
            long left,
            long committed,
            long endsInMs) {}

    /** What commits a fault that happens when it is ordered, or what follows when another is armed. */
    public void on(FaultKind kind, Consumer<Fault> action) {
        actions.computeIfAbsent(kind, _ -> new CopyOnWriteArrayList<>()).add(action);
    }

    /** What ends the lasting effects of faults that were committed at once, when everything is cleared. */
    public void onClear(Runnable ending) {
        endings.add(ending);
    }

    /**
     * Arms a fault, or commits it.
     *
     * @return what it can be cleared by
     */
    public long arm(Fault fault) {
        ArmedFault added = new ArmedFault(lastId.incrementAndGet(), fault, System.nanoTime());
        if (!fault.kind().isImmediate()) {
            armed.add(added);
            act(fault);
        } else if (fault.delay().isZero()) {
            act(fault);
            count(fault.kind());
        } else {
            armed.add(added);
            repeat(added);
        }
        return added.id();
    }

    private void repeat(ArmedFault repeated) {
        try {
            if (take(repeated)) {
                act(repeated.fault());
            }
        } catch (RuntimeException e) {
            // the first time the caller is told; later only the log is there
            log.warn("{} is not repeated any more: {}", repeated.fault().kind(), e.getMessage());
            clear(repeated.id());
            throw e;
        }
        if (armed.contains(repeated)) {
            long waitMs = repeated.fault().delay().toMillis();
            var _ = repeats.schedule(() -> repeat(repeated), waitMs, TimeUnit.MILLISECONDS);
        }
    }

    /** Closes all sockets. */
    public void cutSockets() {
        arm(Fault.of(FaultKind.CUT_SOCKETS, 1));
    }

    /** Ends all tokens, then closes their sockets. */
    public void revokeTokens() {
        arm(Fault.of(FaultKind.REVOKE_TOKENS, 1));
    }

    /** Whether no fault is armed, so that nobody has to ask for each. */
    public boolean isIdle() {
        return armed.isEmpty();
    }

    /** The fault of a kind that hits what passes by now, if one does. */
    public Optional<Fault> take(FaultKind kind, String trCode) {
        for (ArmedFault candidate : armed) {
            if (candidate.fault().concerns(kind, trCode) && take(candidate)) {
                return Optional.of(candidate.fault());
            }
        }
        return Optional.empty();
    }

    /** Whether a fault of a kind hits what passes by now. */
    public boolean takes(FaultKind kind, String trCode) {
        return !armed.isEmpty() && take(kind, trCode).isPresent();
    }

    /** What is armed. */
    public List<Armed> armed() {
        long now = System.nanoTime();
        armed.removeIf(fault -> fault.isOver(now));
        return armed.stream().map(fault -> fault.seen(now)).toList();
    }

    /** How often each kind was committed since the start. */
    public Map<FaultKind, Long> committed() {
        Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
        committed.forEach((kind, count) -> counts.put(kind, count.get()));
        return counts;
    }

    /** Clears one fault, and says whether it was there. */
    public boolean clear(long id) {
        return clear(fault -> fault.id() == id);
    }

    /** Clears all faults of a kind. */
    public void clear(FaultKind kind) {
        clear(fault -> fault.fault().kind() == kind);
    }

    /** Clears everything. */
    public void clear() {
        clear(_ -> true);
        endings.forEach(Runnable::run);
    }

    private boolean clear(Predicate<ArmedFault> condition) {
        armed.stream().filter(condition).forEach(ArmedFault::clear);
        return armed.removeIf(condition);
    }

    private boolean take(ArmedFault fault) {
        long now = System.nanoTime();
        boolean hit = fault.take(now);
        if (hit) {
            count(fault.fault().kind());
        }
        if (fault.isOver(now)) {
            armed.remove(fault);
        }
        return hit;
    }

    private void act(Fault fault) {
        actions.getOrDefault(fault.kind(), List.of()).forEach(action -> action.accept(fault));
        if (fault.kind() == FaultKind.REVOKE_TOKENS || fault.kind() == FaultKind.REFUSE_CONNECTIONS) {
            actions.getOrDefault(FaultKind.CUT_SOCKETS, List.of()).forEach(action -> action.accept(fault));
        }
    }

    private void count(FaultKind kind) {
        committed.computeIfAbsent(kind, _ -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public void close() {
        repeats.shutdownNow();
    }
}
