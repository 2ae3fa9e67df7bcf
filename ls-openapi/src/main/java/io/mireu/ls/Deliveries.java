package io.mireu.ls;

import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.RealtimeFrame;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands things to the listener, one at a time, survives what it throws, and counts. */
final class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final RealtimeListener listener;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final LongAdder connections = new LongAdder();
    private final LongAdder frames = new LongAdder();
    private final LongAdder malformed = new LongAdder();
    private final LongAdder failures = new LongAdder();

    Deliveries(RealtimeListener listener) {
        this.listener = listener;
    }

    void frame(RealtimeFrame frame, Reception reception) {
        frames.increment();
        if (frame instanceof MalformedFrame bad) {
            malformed.increment();
            LOG.warn("malformed {} frame: {}", bad.trCd(), bad.reason());
        }
        safely(() -> listener.onFrame(frame, reception));
    }

    void event(ConnectionEvent event) {
        if (event instanceof ConnectionEvent.Connected) {
            connections.increment();
        }
        LOG.debug("{}", event);
        safely(() -> listener.onConnection(event));
    }

    RealtimeStatistics statistics() {
        return new RealtimeStatistics(connections.sum(), frames.sum(), malformed.sum(), failures.sum());
    }

    private void safely(Runnable delivery) {
        oneAtATime.lock();
        try {
            delivery.run();
        } catch (RuntimeException e) {
            failures.increment();
            LOG.error("a realtime listener failed", e);
        } finally {
            oneAtATime.unlock();
        }
    }
}
