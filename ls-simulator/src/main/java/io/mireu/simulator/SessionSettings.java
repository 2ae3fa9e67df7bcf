package io.mireu.simulator;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be chosen about sessions and halts.
 *
 * @param skipClosedHours whether the clock jumps over the times in which nothing can happen
 * @param firstIndication how long before the end of an opening auction the expected price is published; in the other
 *     auctions it is from their beginning
 * @param breakerDrops by how much the index must have fallen for each stage of the circuit breaker, decimal, rising
 * @param breakerFurther how much further, decimal, it must have fallen since the stage before
 * @param breakerHold for how long it must have stayed so low
 * @param breakerLastCall how long before the closing index the last stage but the third may begin
 * @param automaticBreaker whether the circuit breaker comes on by itself; never in an always-open venue
 */
public record SessionSettings(
        @DefaultValue("false") boolean skipClosedHours,
        @DefaultValue("5m") Duration firstIndication,
        @DefaultValue({"0.08", "0.15", "0.20"}) List<Double> breakerDrops,
        @DefaultValue("0.01") double breakerFurther,
        @DefaultValue("1m") Duration breakerHold,
        @DefaultValue("40m") Duration breakerLastCall,
        @DefaultValue("true") boolean automaticBreaker) {

    /** The last stage of the circuit breaker, which ends the day. */
    public static final int LAST_STAGE = 3;

    public SessionSettings {
        breakerDrops = List.copyOf(breakerDrops);
        boolean rises =
                breakerDrops.stream().sorted().distinct().toList().equals(breakerDrops) && breakerDrops.getFirst() > 0;
        if (breakerDrops.size() != LAST_STAGE || !rises) {
            throw new IllegalArgumentException("mireu.simulator.sessions: the circuit breaker has three rising drops");
        }
        if (firstIndication.isNegative() || breakerHold.isNegative() || breakerLastCall.isNegative()) {
            throw new IllegalArgumentException("mireu.simulator.sessions: times are not negative");
        }
    }
}
