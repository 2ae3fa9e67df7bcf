package io.mireu.model.market;

import io.mireu.model.instrument.InstrumentCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Between which prices the venue takes orders.
 *
 * @param instrument of which
 * @param kind what sets them
 * @param lower index points; null where there is none
 * @param upper index points; null where there is none
 * @param lowerStep step of the daily limit that is applied downward, from 1; null where not told
 * @param upperStep step of the daily limit that is applied upward, from 1; null where not told
 * @param active whether they are applied at present
 * @param venueTime the venue's time, of its clock at receipt where the message has none
 * @param receivedAt the machine's time of receipt
 * @param origin how it reached us
 * @param sequence place among the limits of its instrument on the topic since the feed began, from 1
 * @param flags what is doubtful about it
 */
public record TradingLimits(
        InstrumentCode instrument,
        Kind kind,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Integer lowerStep,
        @Nullable Integer upperStep,
        boolean active,
        Instant venueTime,
        Instant receivedAt,
        DataOrigin origin,
        long sequence,
        Set<QualityFlag> flags) {

    public TradingLimits {
        flags = Set.copyOf(flags);
    }

    /** The same, having reached us in another way. */
    public TradingLimits withOrigin(DataOrigin reached) {
        return new TradingLimits(
                instrument,
                kind,
                lower,
                upper,
                lowerStep,
                upperStep,
                active,
                venueTime,
                receivedAt,
                reached,
                sequence,
                flags);
    }

    /** What sets limits. */
    public enum Kind {
        /** The daily price limit, which widens step by step. */
        STEP,
        /** The dynamic band around the last price. */
        BAND
    }
}
