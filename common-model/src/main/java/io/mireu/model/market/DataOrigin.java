package io.mireu.model.market;

/** How a market event reached us. */
public enum DataOrigin {
    /** Pushed by the venue as it happened. */
    LIVE,
    /** Asked for regularly, because it is not subscribed. */
    POLLED,
    /** Asked for once, to fill in what happened before we listened. */
    SNAPSHOT,
    /** Played from a recording. */
    REPLAY
}
