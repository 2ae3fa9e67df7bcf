package io.mireu.auth.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Attempts of one user name or address that have not been followed by a success. An attempt counts when it begins, so
 * that many at once cannot slip past the count.
 *
 * @param count attempts
 * @param lastAt when the last one began
 * @param blockedUntil before which no further one is allowed
 */
public record SignInAttempts(int count, Instant lastAt, Instant blockedUntil) {

    /** Before the first attempt. */
    public static final SignInAttempts NONE = new SignInAttempts(0, Instant.EPOCH, Instant.EPOCH);

    /** How long to wait before the next attempt; zero when it may begin now. */
    public Duration waitAt(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    /** After one more attempt has begun; unchanged while blocked. */
    public SignInAttempts begin(Instant now, ThrottlePolicy policy) {
        if (!waitAt(now).isZero()) {
            return this;
        }
        int next = lastAt.plus(policy.forgetAfter()).isBefore(now) ? 1 : count + 1;
        return new SignInAttempts(next, now, now.plus(policy.delayAfter(next)));
    }

    /** After the attempt that began has succeeded: it does not count. */
    public SignInAttempts undo() {
        return new SignInAttempts(Math.max(0, count - 1), lastAt, Instant.EPOCH);
    }
}
