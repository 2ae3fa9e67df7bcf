package io.mireu.ls.http;

import java.time.Duration;

/**
 * How requests are sent.
 *
 * @param connectTimeout until a connection stands
 * @param readTimeout from the call to the end of the answer of a read
 * @param orderTimeout from the call to the end of the answer of an order; then it is ambiguous
 * @param readAttempts how often a read is tried in all
 * @param firstRetry pause before the second attempt; doubled for each further one
 * @param rateShare share of each documented rate limit that is used, more than 0 and at most 1
 */
public record LsHttpSettings(
        Duration connectTimeout,
        Duration readTimeout,
        Duration orderTimeout,
        int readAttempts,
        Duration firstRetry,
        double rateShare) {

    /** Refuses settings with which nothing could be sent. */
    public LsHttpSettings {
        requirePositive(connectTimeout, "connectTimeout");
        requirePositive(readTimeout, "readTimeout");
        requirePositive(orderTimeout, "orderTimeout");
        requirePositive(firstRetry, "firstRetry");
        if (readAttempts < 1) {
            throw new IllegalArgumentException("readAttempts must be at least 1, not " + readAttempts);
        }
        if (!(rateShare > 0 && rateShare <= 1)) {
            throw new IllegalArgumentException("rateShare must be in (0, 1], not " + rateShare);
        }
    }

    /** 3 s to connect, 10 s for an answer, three attempts, 85 % of each rate limit. */
    public static LsHttpSettings standard() {
        return new LsHttpSettings(
                Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(10), 3, Duration.ofMillis(300), 0.85);
    }

    /** The same with other time-outs of the answers. */
    public LsHttpSettings withTimeouts(Duration read, Duration order) {
        return new LsHttpSettings(connectTimeout, read, order, readAttempts, firstRetry, rateShare);
    }

    /** The same with other retries of reads. */
    public LsHttpSettings withRetries(int attempts, Duration first) {
        return new LsHttpSettings(connectTimeout, readTimeout, orderTimeout, attempts, first, rateShare);
    }

    /** The same with another share of the rate limits. */
    public LsHttpSettings withRateShare(double share) {
        return new LsHttpSettings(connectTimeout, readTimeout, orderTimeout, readAttempts, firstRetry, share);
    }

    private static void requirePositive(Duration value, String name) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }
}
