package io.mireu.order.domain;

/** What became of an intent. */
public enum IntentStatus {
    /** Refused by our risk check; nothing was sent. */
    DENIED,
    /** At least one order can still fill. */
    WORKING,
    /** Every leg was filled in full. */
    COMPLETE,
    /** Ended with something unfilled. */
    INCOMPLETE
}
