package io.mireu.ls.http;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How requests are sent.
 *
 * @param connectTimeout until a connection stands
 * @param readTimeout from the call to the end of the answer of a read
 * @param orderTimeout from the call to the end of the answer of an order; then it is ambiguous
 * @param readAttempts how often a read is tried in all
 * @param firstRetry pause before the second attempt; doubled for each further one
 * @param rateShare share of each documented rate limit that is used, more than 0 and at most 1
 * @param accountCallsPerSecond limit over all TRs together, 0 when there is none
 * @param rateLimitFile file with other limits than the documented ones, null when there is none
 */
public record LsHttpSettings(
        Duration connectTimeout,
        Duration readTimeout,
        Duration orderTimeout,
        int readAttempts,
        Duration firstRetry,
        double rateShare,
        double accountCallsPerSecond,
        @Nullable Path rateLimitFile) {

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
        if (!(accountCallsPerSecond >= 0)) {
            throw new IllegalArgumentException("accountCallsPerSecond must not be " + accountCallsPerSecond);
        }
    }

    /** 3 s to connect, 10 s for an answer, three attempts, 85 % of each documented rate limit. */
    public static LsHttpSettings standard() {
        Duration answer = Duration.ofSeconds(10);
        return new LsHttpSettings(Duration.ofSeconds(3), answer, answer, 3, Duration.ofMillis(300), 0.85, 0, null);
    }

    /** The same with other time-outs of the answers. */
    public LsHttpSettings withTimeouts(Duration read, Duration order) {
        return new LsHttpSettings(
                connectTimeout, read, order, readAttempts, firstRetry, rateShare, accountCallsPerSecond, rateLimitFile);
    }

    /** The same with other retries of reads. */
    public LsHttpSettings withRetries(int attempts, Duration first) {
        return new LsHttpSettings(
                connectTimeout,
                readTimeout,
                orderTimeout,
                attempts,
                first,
                rateShare,
                accountCallsPerSecond,
                rateLimitFile);
    }

    /**
     * The same with other rate limits.
     *
     * @param share share of each limit that is used
     * @param accountCalls limit over all TRs together per second, 0 for none
     * @param file limits that replace documented ones, null for none
     */
    public LsHttpSettings withRateLimits(double share, double accountCalls, @Nullable Path file) {
        return new LsHttpSettings(
                connectTimeout, readTimeout, orderTimeout, readAttempts, firstRetry, share, accountCalls, file);
    }

    private static void requirePositive(Duration value, String name) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(name + " must be positive, not " + value);
        }
    }
}
