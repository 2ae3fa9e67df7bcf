package io.mireu.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what gives no sign of itself, such as the end of a process that is not our child. */
final class Poll {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Poll() {}

    /** @return whether the condition came true in time */
    static boolean until(BooleanSupplier condition, Duration patience) {
        long startedNs = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - startedNs > patience.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }
}
