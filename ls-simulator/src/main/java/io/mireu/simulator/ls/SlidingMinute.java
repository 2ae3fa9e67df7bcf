package io.mireu.simulator.ls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** Lets so many calls through in any minute of the machine's time; 0 lets all through. */
final class SlidingMinute {

    private static final long MINUTE_NS = TimeUnit.MINUTES.toNanos(1);

    private final int most;
    private final Deque<Long> calls = new ArrayDeque<>();

    SlidingMinute(int most) {
        this.most = most;
    }

    /** Counts a call, or refuses it; a refused call does not count. */
    synchronized void count(long nowNs) {
        if (most == 0) {
            return;
        }
        while (!calls.isEmpty() && nowNs - calls.getFirst() >= MINUTE_NS) {
            calls.removeFirst();
        }
        if (calls.size() >= most) {
            throw GatewayRefusal.tooManyCalls();
        }
        calls.addLast(nowNs);
    }
}
