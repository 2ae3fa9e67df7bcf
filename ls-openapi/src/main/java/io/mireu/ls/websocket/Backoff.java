package io.mireu.ls.websocket;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses between attempts: doubled each time up to a bound, and a random part so that clients do not return together. */
public final class Backoff {
    private final long firstMs;
    private final long longestMs;
    private final RandomGenerator random;
    private int attempts;

    public Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.firstMs = first.toMillis();
        this.longestMs = longest.toMillis();
        this.random = random;
    }

    /** The next pause: between half of the current bound and the bound itself. */
    public synchronized Duration next() {
        long bound = Math.min(longestMs, firstMs << Math.min(attempts++, 20));
        return Duration.ofMillis(bound / 2 + random.nextLong(bound - bound / 2 + 1));
    }

    /** Starts over: the connection has proved itself. */
    public synchronized void reset() {
        attempts = 0;
    }
}
