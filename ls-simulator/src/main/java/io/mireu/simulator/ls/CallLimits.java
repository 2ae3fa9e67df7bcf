package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the calls of each TR and app key in the last second of the machine's time. */
@Component
class CallLimits {

    private static final long SECOND_NS = 1_000_000_000;

    private final double factor;
    private final Map<String, Deque<Long>> calls = new HashMap<>();

    CallLimits(SimulatorSettings settings) {
        this.factor = settings.wire().rateLimitFactor();
    }

    /** Counts a call, or refuses it; a refused call does not count. */
    synchronized void count(TrFormat format, String appKey, long nowNs) {
        if (factor == 0) {
            return;
        }
        Deque<Long> recent = calls.computeIfAbsent(format.code() + "/" + appKey, _ -> new ArrayDeque<>());
        while (!recent.isEmpty() && nowNs - recent.getFirst() >= SECOND_NS) {
            recent.removeFirst();
        }
        if (recent.size() >= Math.max(1, Math.round(format.perSecond() * factor))) {
            throw GatewayRefusal.tooManyCalls();
        }
        recent.addLast(nowNs);
    }
}
