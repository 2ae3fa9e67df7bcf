package io.mireu.marketdata.application;

import java.time.Instant;

/** Completes minutes by the clock, for instruments that trade seldom. On the feed thread. */
public final class CloseMinutes {

    private final InstrumentFeeds feeds;
    private final PublishBars publishBars;

    /** With the use case that publishes bars. */
    public CloseMinutes(InstrumentFeeds feeds, PublishBars publishBars) {
        this.feeds = feeds;
        this.publishBars = publishBars;
    }

    /**
     * Completes the minutes that have ended by then; not of an instrument whose history is still asked for.
     *
     * @param venueTime no trade of an earlier time is expected any more
     */
    public void handle(Instant venueTime) {
        for (InstrumentFeed feed : feeds.all()) {
            if (!feed.isHeld()) {
                publishBars.handle(feed.bars.closeUntil(venueTime));
            }
        }
    }
}
