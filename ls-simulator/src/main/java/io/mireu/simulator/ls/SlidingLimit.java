package io.mireu.simulator.ls;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many calls through in any window of the machine's time; 0 lets all through. */
final class SlidingLimit {

    private final int most;
    private final long windowNs;
    private final Deque<Long> calls = new ArrayDeque<>();

    SlidingLimit(int most, Duration window) {
        this.most = most;
        this.windowNs = window.toNanos();
    }

    /**
     * Counts a call, or refuses it; a refused call does not count.
     *
     * @param nowNs when, of a monotonic source, nanoseconds
     */
    synchronized boolean passes(long nowNs) {
        if (most == 0) {
            return true;
        }
        while (!calls.isEmpty() && nowNs - calls.getFirst() >= windowNs) {
            calls.removeFirst();
        }
        if (calls.size() >= most) {
            return false;
        }
        calls.addLast(nowNs);
        return true;
    }
}
