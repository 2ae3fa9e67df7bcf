package io.mireu.ls;

import io.mireu.ls.wire.Registration;
import java.time.Duration;
import java.util.Set;

/** What happens to the realtime connection and its subscriptions. */
public sealed interface ConnectionEvent {
    /**
     * A connection stands; the subscriptions are being registered on it.
     *
     * @param connection 1 for the first connection, 2 for the next
     */
    record Connected(int connection) implements ConnectionEvent {}

    /**
     * Every subscription has been registered on a connection. Events between the connections are lost, so this is the
     * moment to read orders and positions by REST.
     *
     * @param connection number of the connection
     * @param silent subscriptions the venue did not acknowledge in time
     */
    record Restored(int connection, Set<Registration> silent) implements ConnectionEvent {}

    /**
     * A connection ended or could not be made; the next attempt follows by itself.
     *
     * @param reason what happened
     */
    record Disconnected(String reason) implements ConnectionEvent {}

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
     * A connection with a new token took over from one that stood: nothing was lost between them.
     *
     * @param connection number of the new connection
     * @param silent subscriptions the venue did not acknowledge in time
     */
    record Replaced(int connection, Set<Registration> silent) implements ConnectionEvent {}

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
