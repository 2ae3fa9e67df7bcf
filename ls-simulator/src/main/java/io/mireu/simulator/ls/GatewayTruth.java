package io.mireu.simulator.ls;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the gateway really holds and has counted. */
@Component
public class GatewayTruth {

    private final RealtimeHub hub;
    private final CallCensus census;
    private final CallLimits limits;

    GatewayTruth(RealtimeHub hub, CallCensus census, CallLimits limits) {
        this.hub = hub;
        this.census = census;
        this.limits = limits;
    }

    /**
     * A socket that stands.
     *
     * @param topics what it really gets, as TR and key with a bar between them, in order of the alphabet
     */
    public record TrueSocket(List<String> topics) {

        public TrueSocket {
            topics = List.copyOf(topics);
        }
    }

    /**
     * All calls since the start.
     *
     * @param calls how many
     * @param refused of them with IGW00201
     * @param worstSecond the most within one second, wherever it begins
     * @param trs by TR
     */
    public record TrueCalls(long calls, long refused, int worstSecond, List<TrueTr> trs) {

        public TrueCalls {
            trs = List.copyOf(trs);
        }
    }

    /**
     * The calls of one TR.
     *
     * @param tr its code
     * @param perSecond calls that are allowed within one second; 0 when there is no limit
     * @param calls how many came
     * @param refused of them with IGW00201
     * @param worstSecond the most within one second, wherever it begins
     */
    public record TrueTr(String tr, int perSecond, long calls, long refused, int worstSecond) {}

    /** The sockets, the oldest first. */
    public List<TrueSocket> sockets() {
        return hub.sockets().stream()
                .map(connection ->
                        new TrueSocket(connection.topics().stream().sorted().toList()))
                .toList();
    }

    /** The calls, counted where they arrive. */
    public TrueCalls calls() {
        List<TrueTr> trs = census.calls().entrySet().stream()
                .map(entry -> new TrueTr(
                        entry.getKey(),
                        limits.perSecond(entry.getKey()),
                        entry.getValue().total(),
                        census.refusals(entry.getKey()),
                        entry.getValue().worst()))
                .toList();
        return new TrueCalls(
                census.all().total(),
                trs.stream().mapToLong(TrueTr::refused).sum(),
                census.all().worst(),
                trs);
    }
}
