package io.mireu.simulator.ls;

import java.util.ArrayDeque;
import java.util.Deque;

/** Counts events, and how many there were at most within any second. */
final class SlidingCount {

    private static final long SECOND_NS = 1_000_000_000;

    private final Deque<Long> lastSecond = new ArrayDeque<>();
    private long total;
    private int worst;

    /**
     * One more.
     *
     * @param atNs when, of a monotonic source, nanoseconds
     */
    synchronized void add(long atNs) {
        total++;
        lastSecond.addLast(atNs);
        while (atNs - lastSecond.getFirst() >= SECOND_NS) {
            lastSecond.removeFirst();
        }
        worst = Math.max(worst, lastSecond.size());
    }

    synchronized long total() {
        return total;
    }

    /** The most within one second, wherever the second begins. */
    synchronized int worst() {
        return worst;
    }
}
