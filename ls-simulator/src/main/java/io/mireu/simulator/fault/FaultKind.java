package io.mireu.simulator.fault;

/** The faults that can be ordered. */
public enum FaultKind {
    /** All sockets are closed at once by the server, with status 1011. */
    CUT_SOCKETS,
    /** The next orders are taken, and their connections closed without an answer. */
    LOSE_ORDER_ANSWERS,
    /** The next REST answers come late. */
    DELAY_ANSWERS,
    /** The next fills are not told on the socket. */
    DROP_FILL_FRAMES,
    /** Every token is invalid from now on, and its sockets are closed. */
    REVOKE_TOKENS,
    /** The next REST calls fail with HTTP 500 before they have an effect. */
    FAIL_CALLS,
    /** The same for the next orders, whatever is read meanwhile. */
    FAIL_ORDERS,
    /** The WebSocket becomes one of the environment that the account is not of: it answers 10001 to every good token. */
    SOCKET_OF_OTHER_ENVIRONMENT,
    /** The WebSocket is of the environment that the settings say again. */
    SOCKET_OF_OWN_ENVIRONMENT,
    /** Trading stops. */
    HALT_MARKET,
    /** Trading goes on. */
    OPEN_MARKET
}
