package io.mireu.model.instrument;

import org.jspecify.annotations.Nullable;

/**
 * How an instrument stands in the master.
 *
 * @param state whether it can be traded
 * @param reason why not, for people; null when it can
 */
public record Listing(State state, @Nullable String reason) {

    /** Listed, and nothing is wrong with it. */
    public static final Listing ACTIVE = new Listing(State.ACTIVE, null);

    public Listing {
        if ((state == State.ACTIVE) != (reason == null)) {
            throw new IllegalArgumentException(state + " with the reason " + reason);
        }
    }

    /** Something about it is not to be trusted: it is not traded. */
    public static Listing disabled(String reason) {
        return new Listing(State.DISABLED, reason);
    }

    /** Its last trading day is over, or the venue lists it no more. */
    public static Listing expired(String reason) {
        return new Listing(State.EXPIRED, reason);
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
