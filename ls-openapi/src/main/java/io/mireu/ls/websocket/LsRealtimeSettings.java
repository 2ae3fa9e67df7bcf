package io.mireu.ls.websocket;

import java.time.Duration;

/**
 * How the realtime connections behave.
 *
 * @param connectTimeout until a connection stands
 * @param pingInterval between protocol pings; a missing pong ends the connection
 * @param registrationInterval between two registration frames: too fast a client is dropped
 * @param acknowledgementTimeout after which a registration without acknowledgement counts as silent
 * @param firstBackoff longest pause before the first new attempt; doubled for each further one
 * @param longestBackoff upper bound of the pause
 * @param maxSubscriptions registrations of one connection; the venue is silent about those beyond some 200
 * @param maxConnections connections side by side; a library knows of three for an account
 * @param lookInterval between two looks for a new token and for silences
 * @param shortestStaleness a silence shorter than this is none
 * @param stalenessFactor a silence is too long when it is so many times the subscription's mean pause
 */
public record LsRealtimeSettings(
        Duration connectTimeout,
        Duration pingInterval,
        Duration registrationInterval,
        Duration acknowledgementTimeout,
        Duration firstBackoff,
        Duration longestBackoff,
        int maxSubscriptions,
        int maxConnections,
        Duration lookInterval,
        Duration shortestStaleness,
        double stalenessFactor) {

    /** Refuses settings that make no sense. */
    public LsRealtimeSettings {
        if (registrationInterval.isNegative() || pingInterval.isNegative()) {
            throw new IllegalArgumentException("an interval is negative");
        }
        if (!firstBackoff.isPositive() || longestBackoff.compareTo(firstBackoff) < 0) {
            throw new IllegalArgumentException("backoff must grow from a positive pause to a longer one");
        }
        if (maxSubscriptions < 1 || maxConnections < 1) {
            throw new IllegalArgumentException("maxSubscriptions and maxConnections must be at least 1");
        }
        if (!lookInterval.isPositive() || !shortestStaleness.isPositive() || !(stalenessFactor >= 1)) {
            throw new IllegalArgumentException("a look, a staleness or its factor is too small");
        }
    }

    /** For LS itself: a registration every 0.3 s, pings every 30 s, at most 190 subscriptions on each of 2 connections. */
    public static LsRealtimeSettings standard() {
        return new LsRealtimeSettings(
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMillis(300),
                Duration.ofSeconds(5),
                Duration.ofMillis(500),
                Duration.ofSeconds(30),
                190,
                2,
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                50);
    }

    /** For a simulator near by: registrations every 2 ms and quicker attempts to connect again. */
    public static LsRealtimeSettings nearby() {
        return standard()
                .withRegistrationInterval(Duration.ofMillis(2))
                .withBackoff(Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    /** The same with another pace of registrations. */
    public LsRealtimeSettings withRegistrationInterval(Duration interval) {
        return with(interval, acknowledgementTimeout, firstBackoff, longestBackoff);
    }

    /** The same with other pauses between attempts to connect. */
    public LsRealtimeSettings withBackoff(Duration first, Duration longest) {
        return with(registrationInterval, acknowledgementTimeout, first, longest);
    }

    /** The same with another patience for acknowledgements. */
    public LsRealtimeSettings withAcknowledgementTimeout(Duration patience) {
        return with(registrationInterval, patience, firstBackoff, longestBackoff);
    }

    /** The same with other caps: subscriptions of one connection, and connections. */
    public LsRealtimeSettings withCaps(int subscriptions, int connections) {
        return new LsRealtimeSettings(
                connectTimeout,
                pingInterval,
                registrationInterval,
                acknowledgementTimeout,
                firstBackoff,
                longestBackoff,
                subscriptions,
                connections,
                lookInterval,
                shortestStaleness,
                stalenessFactor);
    }

    /** The same with other looks for new tokens and silences. */
    public LsRealtimeSettings withLooks(Duration interval, Duration staleness, double factor) {
        return new LsRealtimeSettings(
                connectTimeout,
                pingInterval,
                registrationInterval,
                acknowledgementTimeout,
                firstBackoff,
                longestBackoff,
                maxSubscriptions,
                maxConnections,
                interval,
                staleness,
                factor);
    }

    private LsRealtimeSettings with(Duration interval, Duration patience, Duration first, Duration longest) {
        return new LsRealtimeSettings(
                connectTimeout,
                pingInterval,
                interval,
                patience,
                first,
                longest,
                maxSubscriptions,
                maxConnections,
                lookInterval,
                shortestStaleness,
                stalenessFactor);
    }
}
