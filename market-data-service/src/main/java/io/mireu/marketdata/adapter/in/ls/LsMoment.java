package io.mireu.marketdata.adapter.in.ls;

import java.time.Instant;

/**
 * When a frame was received.
 *
 * @param venueNow by the venue's clock
 * @param receivedAt by the machine's
 */
record LsMoment(Instant venueNow, Instant receivedAt) {

    /** The instant of a frame's time of day. */
    Instant of(String time) {
        return LsTimes.at(time, venueNow);
    }
}
