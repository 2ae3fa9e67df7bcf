package io.mireu.model.instrument;

import org.jspecify.annotations.Nullable;

/**
 * How an instrument stands in the master.
 *
 * @param state whether it can be traded
 * @param reason why not, for people; null when it can
 */
public record ListingStatus(State state, @Nullable String reason) {

    /** Listed, and nothing is wrong with it. */
    public static final ListingStatus ACTIVE = new ListingStatus(State.ACTIVE, null);

    public ListingStatus {
        if ((state == State.ACTIVE) != (reason == null)) {
            throw new IllegalArgumentException(state + " with the reason " + reason);
        }
    }

    /** Something about it is not to be trusted: it is not traded. */
    public static ListingStatus disabled(String reason) {
        return new ListingStatus(State.DISABLED, reason);
    }

    /** Its last trading day is over, or the venue lists it no more. */
    public static ListingStatus expired(String reason) {
        return new ListingStatus(State.EXPIRED, reason);
    }

    /** Whether orders may be placed in it. */
    public boolean isTradable() {
        return state == State.ACTIVE;
    }

    /** Whether an instrument can be traded. */
    public enum State {
        ACTIVE,
        DISABLED,
        EXPIRED
    }
}
