package io.mireu.auth.application;

import java.time.Duration;
import java.time.Instant;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** When LS may be asked again after failures in a row: pauses that double, with a random part. Not thread-safe. */
final class RetryPace {

    private final ExponentialBackOff pauses;
    private BackOffExecution run;
    private Instant notBefore = Instant.MIN;
    private int count;

    RetryPace(Duration first, Duration longest) {
        pauses = new ExponentialBackOff(first.toMillis(), 2);
        pauses.setMaxInterval(longest.toMillis());
        pauses.setJitter(first.toMillis() / 2);
        run = pauses.start();
    }

    /** Takes a pause that is longer than the one before it. */
    void failed(Instant now) {
        count++;
        notBefore = now.plusMillis(run.nextBackOff());
    }

    void succeeded() {
        count = 0;
        notBefore = Instant.MIN;
        run = pauses.start();
    }

    int count() {
        return count;
    }

    Instant notBefore() {
        return notBefore;
    }

    boolean isPaused(Instant now) {
        return now.isBefore(notBefore);
    }
}
