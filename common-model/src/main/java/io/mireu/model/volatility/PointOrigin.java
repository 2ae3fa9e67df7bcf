package io.mireu.model.volatility;

/** What a point of the history was made from. */
public enum PointOrigin {
    /** The books of the options and of the future, as they stood at that minute. */
    QUOTES,
    /** The trades of the minute before, afterwards. */
    BARS
}
