package io.mireu.order.domain;

import java.time.Instant;

/**
 * The last time that we asked the venue to cancel an order; stored before it is asked.
 *
 * @param requestedAt the machine's time
 * @param attempts how often so far, positive
 */
public record CancelAttempt(Instant requestedAt, int attempts) {

    public CancelAttempt {
        if (attempts <= 0) {
            throw new IllegalArgumentException("attempts must be positive: " + attempts);
        }
    }
}
