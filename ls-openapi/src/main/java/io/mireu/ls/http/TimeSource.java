package io.mireu.ls.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Monotonic time and waiting, so that tests can pass time themselves. */
public interface TimeSource {
    /** The time of this machine. */
    TimeSource SYSTEM = new TimeSource() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        // Whoever waits looks at the clock again, in a loop of its own.
        @Override
        @SuppressWarnings("WaitNotInLoop")
        public void await(Condition condition, long nanos) throws InterruptedException {
            var _ = condition.awaitNanos(nanos);
        }
    };

    /** Nanoseconds since some moment. */
    long nanoTime();

    /** Waits until signalled or until the time is over, or shorter; the caller holds the condition's lock. */
    void await(Condition condition, long nanos) throws InterruptedException;

    /** Waits for the whole time. */
    default void pause(long nanos) throws InterruptedException {
        var lock = new ReentrantLock();
        long end = nanoTime() + nanos;
        lock.lockInterruptibly();
        try {
            Condition never = lock.newCondition();
            for (long rest = nanos; rest > 0; rest = end - nanoTime()) {
                await(never, rest);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Nanoseconds of a number of seconds. */
    static long seconds(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }
}
