package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets through so many calls of each TR and app key in any second of the machine's time. */
@Component
class CallLimits {

    private static final long SECOND_NS = 1_000_000_000;

    private final double factor;
    private final TrCatalogue catalogue;
    private final CallCensus census;
    private final Map<String, Deque<Long>> calls = new HashMap<>();

    CallLimits(SimulatorSettings settings, TrCatalogue catalogue, CallCensus census) {
        this.factor = settings.wire().rateLimitFactor();
        this.catalogue = catalogue;
        this.census = census;
    }

    /** Counts a call, or refuses it; a refused call does not count. */
    synchronized void count(TrFormat format, String appKey, long nowNs) {
        int most = perSecond(format.code());
        if (most == 0) {
            return;
        }
        Deque<Long> recent = calls.computeIfAbsent(format.code() + "/" + appKey, _ -> new ArrayDeque<>());
        while (!recent.isEmpty() && nowNs - recent.getFirst() >= SECOND_NS) {
            recent.removeFirst();
        }
        if (recent.size() >= most) {
            census.refused(format.code());
            throw GatewayRefusal.tooManyCalls();
        }
        recent.addLast(nowNs);
    }

    /** Calls of a TR within one second; 0 when there is no limit. */
    int perSecond(String code) {
        return factor == 0
                ? 0
                : (int) Math.max(1, Math.round(catalogue.known(code).perSecond() * factor));
    }
}
