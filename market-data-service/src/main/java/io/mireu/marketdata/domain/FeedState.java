package io.mireu.marketdata.domain;

/** How far the feed is. */
public enum FeedState {
    /** Waits for the venue, its clock and its instruments. */
    STARTING,
    /** Asks for what happened before the stream. */
    BACKFILLING,
    /** Connected, subscribed, and without a hole that can be filled. */
    LIVE,
    /** Has lost the stream, or a part of it, and tries to get it back. */
    DISCONNECTED,
    /** Ended. */
    STOPPED
}
