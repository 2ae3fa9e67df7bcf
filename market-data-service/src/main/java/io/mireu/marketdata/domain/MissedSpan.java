package io.mireu.marketdata.domain;

import java.time.Instant;

/**
 * A span of time in which something was missed, or may have been.
 *
 * @param from the venue's time of the last that is known to be complete
 * @param to the venue's time from which on it is complete again
 * @param reason what happened, for people
 */
public record MissedSpan(Instant from, Instant to, String reason) {

    public MissedSpan {
        to = to.isBefore(from) ? from : to;
    }

    /** One span over both, with the reason of the first. */
    public MissedSpan and(MissedSpan other) {
        return new MissedSpan(
                from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to, reason);
    }
}
