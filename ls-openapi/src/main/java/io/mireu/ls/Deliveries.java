package io.mireu.ls;

import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.ServerFrame;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
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
    private final LongAdder doubled = new LongAdder();
    private final LongAdder unknownFields = new LongAdder();
    private final TradeSequences sequences = new TradeSequences();
    private volatile boolean closed;

    Deliveries(RealtimeListener listener) {
        this.listener = listener;
    }

    /** From now on nothing is handed on. Does not wait for what is being handed on at this moment. */
    void close() {
        closed = true;
    }

    /** Hands on a frame. */
    void frame(ServerFrame.Data data, Reception reception) {
        oneAtATime.lock();
        try {
            if (!closed) {
                deliver(data, reception);
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * Hands on what two connections bring as one stream.
     *
     * @param passing asked in its turn what passes
     */
    void frames(Supplier<List<FrameUnion.Frame>> passing) {
        oneAtATime.lock();
        try {
            if (!closed) {
                passing.get().forEach(frame -> deliver(frame.data(), frame.reception()));
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** A frame turned out to be one that another connection has brought already. */
    void doubled() {
        doubled.increment();
    }

    private void deliver(ServerFrame.Data data, Reception reception) {
        frames.increment();
        unknownFields.add(data.unknown());
        RealtimeFrame frame = data.frame();
        if (frame instanceof MalformedFrame bad) {
            malformed.increment();
            LOG.warn("malformed {} frame: {}", bad.trCd(), bad.reason());
        } else {
            sequences.count(frame);
        }
        safely(() -> listener.onFrame(frame, reception));
    }

    void event(ConnectionEvent event) {
        if (event instanceof ConnectionEvent.Connected || event instanceof ConnectionEvent.Replaced) {
            connections.increment();
        }
        LOG.debug("{}", event);
        safely(() -> listener.onConnection(event));
    }

    RealtimeStatistics statistics() {
        return new RealtimeStatistics(
                connections.sum(),
                frames.sum(),
                malformed.sum(),
                failures.sum(),
                doubled.sum(),
                unknownFields.sum(),
                sequences.missed(),
                sequences.repeated());
    }

    private void safely(Runnable delivery) {
        if (closed) {
            return;
        }
        oneAtATime.lock();
        try {
            if (!closed) {
                delivery.run();
            }
        } catch (RuntimeException e) {
            failures.increment();
            LOG.error("a realtime listener failed", e);
        } finally {
            oneAtATime.unlock();
        }
    }
}
