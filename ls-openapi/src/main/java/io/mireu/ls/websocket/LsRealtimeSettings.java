package io.mireu.ls.websocket;

import java.time.Duration;

/**
 * How the realtime connection behaves.
 *
 * @param connectTimeout until a connection stands
 * @param pingInterval between protocol pings; a missing pong ends the connection
 * @param registrationInterval between two registration frames: too fast a client is dropped
 * @param acknowledgementTimeout after which a registration without acknowledgement counts as silent
 * @param firstBackoff longest pause before the first new attempt; doubled for each further one
 * @param longestBackoff upper bound of the pause
 * @param maxSubscriptions registrations of one connection; the venue is silent about those beyond some 200
 */
public record LsRealtimeSettings(
        Duration connectTimeout,
        Duration pingInterval,
        Duration registrationInterval,
        Duration acknowledgementTimeout,
        Duration firstBackoff,
        Duration longestBackoff,
        int maxSubscriptions) {

    /** Refuses settings that make no sense. */
    public LsRealtimeSettings {
        if (registrationInterval.isNegative() || pingInterval.isNegative()) {
            throw new IllegalArgumentException("an interval is negative");
        }
        if (!firstBackoff.isPositive() || longestBackoff.compareTo(firstBackoff) < 0) {
            throw new IllegalArgumentException("backoff must grow from a positive pause to a longer one");
        }
        if (maxSubscriptions < 1) {
            throw new IllegalArgumentException("maxSubscriptions must be at least 1, not " + maxSubscriptions);
        }
    }

    /** For LS itself: a registration every 0.3 s, pings every 30 s, at most 190 subscriptions. */
    public static LsRealtimeSettings standard() {
        return new LsRealtimeSettings(
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMillis(300),
                Duration.ofSeconds(5),
                Duration.ofMillis(500),
                Duration.ofSeconds(30),
                190);
    }

    /** For a simulator near by: registrations every 2 ms and quicker attempts to connect again. */
    public static LsRealtimeSettings nearby() {
        return standard()
                .withRegistrationInterval(Duration.ofMillis(2))
                .withBackoff(Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    /** The same with another pace of registrations. */
    public LsRealtimeSettings withRegistrationInterval(Duration interval) {
        return new LsRealtimeSettings(
                connectTimeout,
                pingInterval,
                interval,
                acknowledgementTimeout,
                firstBackoff,
                longestBackoff,
                maxSubscriptions);
    }

    /** The same with other pauses between attempts to connect. */
    public LsRealtimeSettings withBackoff(Duration first, Duration longest) {
        return new LsRealtimeSettings(
                connectTimeout,
                pingInterval,
                registrationInterval,
                acknowledgementTimeout,
                first,
                longest,
                maxSubscriptions);
    }

    /** The same with another cap of subscriptions. */
    public LsRealtimeSettings withMaxSubscriptions(int most) {
        return new LsRealtimeSettings(
                connectTimeout,
                pingInterval,
                registrationInterval,
                acknowledgementTimeout,
                firstBackoff,
                longestBackoff,
                most);
    }

    /** The same with another patience for acknowledgements. */
    public LsRealtimeSettings withAcknowledgementTimeout(Duration patience) {
        return new LsRealtimeSettings(
                connectTimeout,
                pingInterval,
                registrationInterval,
                patience,
                firstBackoff,
                longestBackoff,
                maxSubscriptions);
    }
}
