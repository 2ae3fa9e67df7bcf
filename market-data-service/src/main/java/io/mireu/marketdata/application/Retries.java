package io.mireu.marketdata.application;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again what failed, with growing pauses, until it works, the attempts are used up, or it is told to stop. */
public final class Retries {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    private final Duration first;
    private final Duration most;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Pauses of a growing length.
     *
     * @param first after the first failure; doubled after each further one
     * @param most the longest
     */
    public Retries(Duration first, Duration most) {
        this.first = first;
        this.most = most;
    }

    /**
     * Tries.
     *
     * @param what for the log
     * @param attempts most attempts
     * @throws RuntimeException the last failure
     */
    public <T> T attempt(String what, int attempts, Supplier<T> work) {
        Duration pause = first;
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt >= attempts || isStoppedAfter(pause)) {
                    throw e;
                }
                log.info("{} failed and is tried again: {}", what, e.getMessage());
                pause = pause.multipliedBy(2).compareTo(most) > 0 ? most : pause.multipliedBy(2);
            }
        }
    }

    /**
     * Tries until it works.
     *
     * @throws RuntimeException the last failure, once told to stop
     */
    public void untilDone(String what, Runnable work) {
        attempt(what, Integer.MAX_VALUE, () -> {
            work.run();
            return true;
        });
    }

    /** Ends all pauses, and all attempts after the present one. */
    public void stop() {
        stopped.countDown();
    }

    private boolean isStoppedAfter(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
