package io.mireu.ls;

import io.mireu.ls.wire.RealtimeFrame;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a session delivered. */
final class RecordedEvents implements RealtimeListener {
    private final List<RealtimeFrame> frames = new CopyOnWriteArrayList<>();
    private final List<Reception> receptions = new CopyOnWriteArrayList<>();
    private final List<ConnectionEvent> events = new CopyOnWriteArrayList<>();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile long connectedNs;

    @Override
    public void onFrame(RealtimeFrame frame, Reception reception) {
        threads.add(Thread.currentThread());
        frames.add(frame);
        receptions.add(reception);
        if (frames.size() == 1) {
            throw new IllegalStateException("the first frame is one too many for this listener");
        }
    }

    @Override
    public void onConnection(ConnectionEvent event) {
        if (event instanceof ConnectionEvent.Connected) {
            connectedNs = System.nanoTime();
        }
        events.add(event);
    }

    List<RealtimeFrame> frames() {
        return frames;
    }

    List<Reception> receptions() {
        return receptions;
    }

    /** When the last connection was told, which is before anything is sent on it. */
    long connectedNs() {
        return connectedNs;
    }

    Set<Thread> threads() {
        return threads;
    }

    <T extends ConnectionEvent> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
