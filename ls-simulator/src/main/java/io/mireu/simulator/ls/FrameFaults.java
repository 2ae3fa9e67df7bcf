package io.mireu.simulator.ls;

import io.mireu.simulator.fault.Fault;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Commits what is armed against realtime frames, on their way out. */
final class FrameFaults {

    private static final String ACCOUNT = "account";
    private static final long LONGEST_HELD_MS = 1_000;

    private final FaultPlan faults;
    private final ScheduledExecutorService timer;
    private final Map<String, Runnable> held = new HashMap<>();

    FrameFaults(FaultPlan faults, ScheduledExecutorService timer) {
        this.faults = faults;
        this.timer = timer;
    }

    /** Sends a frame: at once and once, unless a fault hits it. */
    void pass(String topic, String frame, Consumer<String> send) {
        if (faults.isIdle() && isNothingHeld()) {
            send.accept(frame);
            return;
        }
        String code = topic.substring(0, topic.indexOf('|'));
        if (faults.takes(FaultKind.DROP_FRAMES, code)) {
            return;
        }
        int copies = faults.takes(FaultKind.DUPLICATE_FRAMES, code) ? 2 : 1;
        Runnable sending = () -> {
            for (int i = 0; i < copies; i++) {
                send.accept(frame);
            }
        };
        Optional<Fault> late = faults.take(FaultKind.DELAY_FRAMES, code);
        if (late.isPresent()) {
            var _ = timer.schedule(sending, late.get().delay().toMillis(), TimeUnit.MILLISECONDS);
        } else {
            inOrder(code, topic.endsWith("|") ? ACCOUNT : topic, sending);
        }
    }

    private synchronized boolean isNothingHeld() {
        return held.isEmpty();
    }

    /** Sends, and what was held behind it; or holds until the next one of its kind, but not for ever. */
    private synchronized void inOrder(String code, String lane, Runnable sending) {
        Runnable before = held.remove(lane);
        if (before == null && faults.takes(FaultKind.REORDER_FRAMES, code)) {
            held.put(lane, sending);
            var _ = timer.schedule(() -> release(lane, sending), LONGEST_HELD_MS, TimeUnit.MILLISECONDS);
            return;
        }
        sending.run();
        run(before);
    }

    private synchronized void release(String lane, Runnable sending) {
        if (held.remove(lane, sending)) {
            sending.run();
        }
    }

    private static void run(@Nullable Runnable sending) {
        if (sending != null) {
            sending.run();
        }
    }
}
