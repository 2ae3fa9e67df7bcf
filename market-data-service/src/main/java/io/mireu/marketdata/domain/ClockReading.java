package io.mireu.marketdata.domain;

import io.mireu.model.market.KrxCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * The venue's clock, read once over the network.
 *
 * @param venueTime what the venue's clock said
 * @param observedAt the machine's clock at that moment: the middle of the round trip
 * @param roundTrip from the request to the answer; the reading is wrong by at most half of it
 */
public record ClockReading(Instant venueTime, Instant observedAt, Duration roundTrip) {

    private static final Duration FRESH = Duration.ofMinutes(1);

    public ClockReading {
        if (roundTrip.isNegative()) {
            throw new IllegalArgumentException("round trip is negative: " + roundTrip);
        }
    }

    /**
     * A reading from one request.
     *
     * @param venueTime the answer, Seoul time
     * @param sent the machine's clock before the request
     * @param received the machine's clock after the answer
     */
    public static ClockReading of(LocalDateTime venueTime, Instant sent, Instant received) {
        Duration roundTrip = Duration.between(sent, received);
        return new ClockReading(
                venueTime.atZone(KrxCalendar.ZONE).toInstant(), sent.plus(roundTrip.dividedBy(2)), roundTrip);
    }

    /** The venue's time at a moment of the machine's clock. */
    public Instant venueTimeAt(Instant machineTime) {
        return machineTime.plus(offset());
    }

    /** How far the venue's clock is ahead of the machine's, negative when behind. */
    public Duration offset() {
        return Duration.between(observedAt, venueTime);
    }

    /**
     * The reading to go on with: the new one, unless this one was taken lately on a much shorter round trip and the two
     * agree as far as the new one can tell.
     */
    public ClockReading orNewer(ClockReading newer) {
        boolean stale = observedAt.plus(FRESH).isBefore(newer.observedAt);
        boolean muchMorePrecise = roundTrip.multipliedBy(2).compareTo(newer.roundTrip) < 0;
        boolean agree = offset().minus(newer.offset()).abs().compareTo(newer.roundTrip) <= 0;
        return !stale && muchMorePrecise && agree ? this : newer;
    }
}
