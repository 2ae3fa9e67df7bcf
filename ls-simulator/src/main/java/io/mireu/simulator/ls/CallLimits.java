package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lets through so many calls of each TR and app key in any second of the machine's time. */
@Component
class CallLimits {

    private final double factor;
    private final TrCatalogue catalogue;
    private final CallCensus census;
    private final Map<String, SlidingLimit> limits = new ConcurrentHashMap<>();

    CallLimits(SimulatorSettings settings, TrCatalogue catalogue, CallCensus census) {
        this.factor = settings.wire().rateLimitFactor();
        this.catalogue = catalogue;
        this.census = census;
    }

    /** Counts a call, or refuses it; a refused call does not count. */
    void count(TrFormat format, String appKey, long nowNs) {
        String code = format.code();
        SlidingLimit limit = limits.computeIfAbsent(
                code + "/" + appKey, _ -> new SlidingLimit(perSecond(code), Duration.ofSeconds(1)));
        if (!limit.passes(nowNs)) {
            census.refused(code);
            throw GatewayRefusal.tooManyCalls();
        }
    }

    /** Calls of a TR within one second; 0 when there is no limit. */
    int perSecond(String code) {
        return factor == 0
                ? 0
                : (int) Math.max(1, Math.round(catalogue.known(code).perSecond() * factor));
    }
}
