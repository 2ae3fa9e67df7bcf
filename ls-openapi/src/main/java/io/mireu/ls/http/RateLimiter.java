package io.mireu.ls.http;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the calls of one TR under its limit; who waits is served by lane and arrival.
 *
 * <p>A call holds one of a few slots from its start until some time after its end. The venue counts a call at a moment
 * between the two, so two calls of one slot are never counted closer together than that time, however long they travel,
 * and no window of a second, fixed or sliding, sees more calls than the limit.
 */
public final class RateLimiter {
    private static final long HELD = Long.MAX_VALUE;
    private static final long UNTIL_SIGNALLED = TimeUnit.SECONDS.toNanos(1);

    private final TimeSource time;
    private final long cooldown;
    private final long[] freeAt;
    private final Turns turns = new Turns();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /**
     * For one TR.
     *
     * @param perSecond calls per second the venue allows
     * @param share share of it that is used
     */
    public RateLimiter(double perSecond, double share, TimeSource time) {
        this.time = time;
        int slots = Math.max(1, (int) (perSecond * share));
        // One slot keeps the exact pace; more of them need a full second each, or two bursts could share a window.
        cooldown = TimeSource.seconds(slots == 1 ? 1 / (perSecond * share) : 1);
        freeAt = new long[slots];
        Arrays.fill(freeAt, time.nanoTime());
    }

    /** Waits for a turn. The permit must be closed when the answer is there or given up. */
    public Permit acquire(Lane lane) throws InterruptedException {
        Object ticket = new Object();
        boolean served = false;
        lock.lockInterruptibly();
        try {
            turns.join(lane, ticket);
            int slot = earliest();
            while (!turns.isNext(ticket) || !isFree(slot)) {
                boolean timed = turns.isNext(ticket) && freeAt[slot] != HELD;
                time.await(changed, timed ? waitFor(slot) : UNTIL_SIGNALLED);
                slot = earliest();
            }
            freeAt[slot] = HELD;
            turns.served(lane, ticket);
            served = true;
            return new Permit(slot);
        } finally {
            if (!served) {
                turns.left(lane, ticket);
            }
            changed.signalAll();
            lock.unlock();
        }
    }

    private int earliest() {
        int earliest = 0;
        for (int i = 1; i < freeAt.length; i++) {
            if (freeAt[earliest] == HELD || (freeAt[i] != HELD && freeAt[i] - freeAt[earliest] < 0)) {
                earliest = i;
            }
        }
        return earliest;
    }

    private boolean isFree(int slot) {
        return freeAt[slot] != HELD && waitFor(slot) <= 0;
    }

    private long waitFor(int slot) {
        return freeAt[slot] - time.nanoTime();
    }

    /** The right to make one call. */
    public final class Permit implements AutoCloseable {
        private final int slot;

        private Permit(int slot) {
            this.slot = slot;
        }

        @Override
        public void close() {
            lock.lock();
            try {
                freeAt[slot] = time.nanoTime() + cooldown;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
