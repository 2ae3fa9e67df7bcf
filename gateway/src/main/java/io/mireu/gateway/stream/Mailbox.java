package io.mireu.gateway.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** What waits for one browser: of each key only the last message. Whoever puts something in never waits. */
final class Mailbox {

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Supplier<String>> waiting = new LinkedHashMap<>();
    private boolean closed;

    Mailbox(int most) {
        this.most = most;
    }

    /**
     * Puts a message in.
     *
     * @param json written only when it is sent
     * @return false when it is full: the browser is too slow
     */
    boolean put(String key, Supplier<String> json) {
        lock.lock();
        try {
            if (waiting.size() >= most && !waiting.containsKey(key)) {
                return false;
            }
            waiting.put(key, json);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Takes everything out, after waiting for something; empty when nothing came in that time or it was closed. */
    List<Supplier<String>> take(Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long leftNs = atMost.toNanos();
            while (waiting.isEmpty() && !closed && leftNs > 0) {
                leftNs = changed.awaitNanos(leftNs);
            }
            List<Supplier<String>> taken = new ArrayList<>(waiting.values());
            waiting.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Lets messages gather, so that a key is not sent again too soon. */
    void gather(Duration time) throws InterruptedException {
        lock.lock();
        try {
            long leftNs = TimeUnit.NANOSECONDS.convert(time);
            while (!closed && leftNs > 0) {
                leftNs = changed.awaitNanos(leftNs);
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
