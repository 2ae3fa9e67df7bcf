package io.mireu.marketdata.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that works on frames, in the order in which they came; the socket's thread only hands over. */
public final class FeedLoop implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FeedLoop.class);
    private static final long POLL_MS = 200;
    private static final int MOST_AT_ONCE = 256;
    private static final long JOIN_MS = 5_000;

    private final BlockingQueue<Runnable> queue;
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * A loop that runs until it is closed.
     *
     * @param capacity tasks that may wait
     */
    public FeedLoop(int capacity) {
        queue = new ArrayBlockingQueue<>(capacity);
        thread = Thread.ofPlatform().name("market-feed").daemon().start(this::run);
    }

    /** Hands over a frame; false when the queue is full and it is lost. */
    public boolean offer(Runnable frame) {
        return queue.offer(frame);
    }

    /**
     * Hands over work that must not be lost; waits for room. Of a loop that is closed nothing is done any more.
     *
     * @throws IllegalStateException when interrupted
     */
    public void submit(Runnable work) {
        try {
            while (running && !queue.offer(work, POLL_MS, TimeUnit.MILLISECONDS)) {
                log.debug("the feed's queue is full");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while handing over to the feed", e);
        }
    }

    /** Tasks that wait. */
    public int waiting() {
        return queue.size();
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join(JOIN_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Runnable> batch = new ArrayList<>(MOST_AT_ONCE);
        try {
            while (running) {
                Runnable first = queue.poll(POLL_MS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    // The rest at one go: the lock is shared with the socket's threads.
                    queue.drainTo(batch, MOST_AT_ONCE - 1);
                    batch.forEach(FeedLoop::work);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void work(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("a frame could not be worked on", e);
        }
    }
}
