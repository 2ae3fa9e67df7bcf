package io.mireu.marketdata.application;

import java.time.Instant;

/** Completes minutes by the clock, for instruments that trade seldom. On the feed thread. */
public final class CloseMinutes {

    private final InstrumentFeeds feeds;
    private final PublishTrade publishTrade;

    /** With the use case that publishes bars. */
    public CloseMinutes(InstrumentFeeds feeds, PublishTrade publishTrade) {
        this.feeds = feeds;
        this.publishTrade = publishTrade;
    }

    /**
     * Completes the minutes that have ended by then; not of an instrument whose history is still asked for.
     *
     * @param venueTime no trade of an earlier time is expected any more
     */
    public void handle(Instant venueTime) {
        feeds.all().stream()
                .filter(feed -> !feed.isHeld())
                .forEach(feed -> feed.bars.closeUntil(venueTime).ifPresent(publishTrade::publish));
    }
}
