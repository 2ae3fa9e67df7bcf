package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;

/** Reads the venue's clock and publishes the session by it. */
public final class ReadVenueClock {

    private final MarketInquiry venue;
    private final FollowedClock clock;
    private final PublishSession publishSession;

    /** With the venue to ask. */
    public ReadVenueClock(MarketInquiry venue, FollowedClock clock, PublishSession publishSession) {
        this.venue = venue;
        this.clock = clock;
        this.publishSession = publishSession;
    }

    /** Reads once; where the venue does not answer, the session goes on by the reading before. */
    public void handle() {
        try {
            clock.accept(venue.readClock());
        } finally {
            if (clock.reading().isPresent()) {
                publishSession.handle();
            }
        }
    }
}
