package io.mireu.ls;

import io.mireu.ls.wire.ServerFrame;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Two connections that carry the same for a while, as one stream in the venue's order: nothing is lost where the newer
 * takes over from the older, nothing is told twice, and nothing overtakes. So what the newer brings first is held until
 * the older has brought it too, or is over, or shows that it does not keep up.
 */
final class FrameUnion {
    /** A frame as it came. */
    record Frame(String text, ServerFrame.Data data, Reception reception) {}

    private record Sent(String text, Object by) {}

    private final Object older;
    private final Runnable onDouble;
    private final Map<Sent, Integer> sent = new HashMap<>();
    private final Map<String, Integer> passed = new HashMap<>();
    private final Deque<Frame> held = new ArrayDeque<>();
    private boolean olderIsOver;
    private boolean newerIsOver;
    private boolean watched;

    /**
     * Of a connection that stands and one that is to take over from it.
     *
     * @param onDouble told when both have brought the same frame
     */
    FrameUnion(Object older, Runnable onDouble) {
        this.older = older;
        this.onDouble = onDouble;
    }

    /** Counts a frame, and says what passes now: of each text as many as the connection with more of them has sent. */
    synchronized List<Frame> take(Frame frame, Object by) {
        boolean ofOlder = by.equals(older);
        if (newerIsOver && !ofOlder) {
            return List.of();
        }
        int count = sent.merge(new Sent(frame.text(), by), 1, Integer::sum);
        if (count <= passed.getOrDefault(frame.text(), 0)) {
            onDouble.run();
            return List.of();
        }
        if (!ofOlder && !olderIsOver) {
            held.add(frame);
            return List.of();
        }
        passed.put(frame.text(), count);
        forget(frame.text());
        return List.of(frame);
    }

    private void forget(String text) {
        Iterator<Frame> waiting = held.iterator();
        while (waiting.hasNext()) {
            if (waiting.next().text().equals(text)) {
                waiting.remove();
                onDouble.run();
                return;
            }
        }
    }

    /** What is held: the older is over, or does not keep up. From now on nothing waits for it. */
    synchronized List<Frame> release() {
        olderIsOver = true;
        List<Frame> released = List.copyOf(held);
        held.clear();
        released.forEach(frame -> passed.merge(frame.text(), 1, Integer::sum));
        return released;
    }

    /** The same, but only if the first that is held came before a moment of the monotonic clock. */
    synchronized List<Frame> releaseOverdue(long beforeNs) {
        Frame first = held.peekFirst();
        return first != null && first.reception().receivedNs() - beforeNs < 0 ? release() : List.of();
    }

    /** The newer is over before it took over: what it brought the older brings as well. */
    synchronized void withoutNewer() {
        newerIsOver = true;
        held.clear();
    }

    /** Whether somebody has to look after what is held, and nobody does yet. */
    synchronized boolean takeWatch() {
        boolean free = !watched && !held.isEmpty();
        watched |= free;
        return free;
    }

    /** Whether who looks after what is held has to go on. */
    synchronized boolean keepWatch() {
        watched = !held.isEmpty();
        return watched;
    }
}
