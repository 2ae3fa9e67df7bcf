package io.mireu.ls;

import io.mireu.ls.wire.Registration;

/**
 * Tells a session which subscriptions have something to say now. Silence alone proves nothing: outside of trading, in
 * auctions and in series that hardly trade there is nothing to tell.
 */
@FunctionalInterface
public interface Flow {
    /** Whether data is expected of this subscription in the present phase of its session. */
    boolean isExpected(Registration registration);

    /** Expects nothing, so that no silence counts. */
    static Flow unknown() {
        return registration -> false;
    }
}
