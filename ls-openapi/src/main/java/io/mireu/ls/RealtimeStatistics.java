package io.mireu.ls;

/**
 * Counts since the session was made.
 *
 * @param connections connections that stood
 * @param frames data frames delivered, malformed ones included
 * @param malformed frames that could not be understood
 * @param listenerFailures exceptions of the listener
 */
public record RealtimeStatistics(long connections, long frames, long malformed, long listenerFailures) {}
