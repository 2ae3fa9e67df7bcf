package io.mireu.ls;

import io.mireu.ls.wire.Registration;
import java.time.Duration;
import java.util.Set;

/**
 * What happens to the realtime connections and their subscriptions. A session holds several connections side by side, its
 * lines: what happens to one line concerns the subscriptions that it carries, and none of the others.
 */
public sealed interface ConnectionEvent {
    /**
     * A connection stands; the subscriptions are being registered on it.
     *
     * @param line 1 for the first of those side by side, 2 for the next
     * @param connection 1 for the first connection of the line, 2 for the next
     */
    record Connected(int line, int connection) implements ConnectionEvent {}

    /**
     * Every subscription of a line has been registered on a connection. What came between the connections is lost, so
     * this is the moment to read it by REST: orders and positions, if the account's events are among them.
     *
     * @param line which of those side by side
     * @param connection number of the connection in its line
     * @param registrations what the line carries
     * @param silent those of them that the venue refused, or did not acknowledge in time
     */
    record Restored(int line, int connection, Set<Registration> registrations, Set<Registration> silent)
            implements ConnectionEvent {}

    /**
     * A connection ended or could not be made; the next attempt follows by itself.
     *
     * @param line which of those side by side
     * @param registrations what the line carries: nothing comes of it from now on
     * @param reason what happened
     */
    record Disconnected(int line, Set<Registration> registrations, String reason) implements ConnectionEvent {}

    /**
     * The venue acknowledged a subscription.
     *
     * @param registration what was subscribed
     */
    record Subscribed(Registration registration) implements ConnectionEvent {}

    /**
     * The venue acknowledged the end of a subscription.
     *
     * @param registration what was subscribed
     */
    record Unsubscribed(Registration registration) implements ConnectionEvent {}

    /**
     * The venue refused a registration.
     *
     * @param trCd TR code
     * @param trKey key as echoed
     * @param code response code
     * @param message response message
     */
    record RegistrationRefused(String trCd, String trKey, String code, String message) implements ConnectionEvent {}

    /**
     * A connection with a new token took over from one that stood: nothing was lost between them, except of the silent.
     *
     * @param line which of those side by side
     * @param connection number of the new connection in its line
     * @param silent subscriptions the venue refused, or did not acknowledge in time
     */
    record Replaced(int line, int connection, Set<Registration> silent) implements ConnectionEvent {}

    /**
     * A subscription says nothing although the connection stands and data is expected. It is registered once more; when
     * that does not help, its connection is made anew.
     *
     * @param registration what is silent
     * @param silence how long
     */
    record Stale(Registration registration, Duration silence) implements ConnectionEvent {}

    /**
     * The token could not be looked at: what stands goes on with the one it has.
     *
     * @param reason what happened
     */
    record TokenUnavailable(String reason) implements ConnectionEvent {}
}
