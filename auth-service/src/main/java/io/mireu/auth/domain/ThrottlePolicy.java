package io.mireu.auth.domain;

import java.time.Duration;

/**
 * How attempts to sign in are slowed down.
 *
 * @param free attempts without delay
 * @param firstDelay after the first attempt beyond the free ones; doubles with each further one
 * @param longestDelay where the doubling ends
 * @param forgetAfter quiet time after which counting starts again
 */
public record ThrottlePolicy(int free, Duration firstDelay, Duration longestDelay, Duration forgetAfter) {

    private static final int MOST_DOUBLINGS = 30;

    public ThrottlePolicy {
        if (free < 1 || !firstDelay.isPositive() || longestDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException(
                    "throttle with " + free + " free attempts, delays " + firstDelay + " to " + longestDelay);
        }
    }

    /** For one user name: 5 attempts, then 1 s doubling to 15 min. */
    public static ThrottlePolicy ofUser() {
        return new ThrottlePolicy(5, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(1));
    }

    /** For one network address, which several people may share: 30 attempts, then 1 s doubling to 15 min. */
    public static ThrottlePolicy ofAddress() {
        return new ThrottlePolicy(30, Duration.ofSeconds(1), Duration.ofMinutes(15), Duration.ofHours(1));
    }

    /** How long the next attempt must wait. */
    Duration delayAfter(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        Duration delay = firstDelay.multipliedBy(1L << Math.min(attempts - free, MOST_DOUBLINGS));
        return delay.compareTo(longestDelay) > 0 ? longestDelay : delay;
    }
}
