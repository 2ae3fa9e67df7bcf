package io.mireu.simulator.ls;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** One client's socket: frames wait in a queue, and one thread sends them in order; a client that reads too slowly is cut. */
final class SocketConnection {

    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    private static final int MOST_AT_ONCE = 256;

    private final WebSocketSession session;
    private final long number;
    private final SocketJournal journal;
    private final BlockingQueue<Outgoing> waiting;
    private final Set<String> topics = ConcurrentHashMap.newKeySet();
    private final RemoteEndpoint.Basic remote;
    private final Thread writer;
    private volatile String token = "";
    private volatile boolean silent;
    private volatile long silentSinceNs;
    private volatile long silentForNs;

    /**
     * Starts sending.
     *
     * @param number 1 for the first that ever opened
     * @param mostWaiting frames that may wait for a slow client
     */
    SocketConnection(WebSocketSession session, long number, SocketJournal journal, int mostWaiting) {
        this.session = session;
        this.number = number;
        this.journal = journal;
        this.remote = remote(session);
        this.waiting = new LinkedBlockingQueue<>(mostWaiting);
        this.writer = Thread.ofVirtual().name("simulator-socket").start(this::write);
    }

    /**
     * What waits.
     *
     * @param text of a frame, or empty to close
     * @param data whether it is one of data, not an answer
     */
    private record Outgoing(String text, boolean data) {

        static final Outgoing CLOSE = new Outgoing("", false);
    }

    private static RemoteEndpoint.Basic remote(WebSocketSession session) {
        Session ofContainer =
                session instanceof NativeWebSocketSession wrapper ? wrapper.getNativeSession(Session.class) : null;
        if (ofContainer == null) {
            throw new IllegalStateException("the container has no Jakarta WebSocket sessions");
        }
        return ofContainer.getBasicRemote();
    }

    /** The port where it was opened, 0 when unknown. */
    int port() {
        InetSocketAddress local = session.getLocalAddress();
        return local == null ? 0 : local.getPort();
    }

    /** The token of its last registration, empty before the first. */
    String token() {
        return token;
    }

    void registeredWith(String now) {
        token = now;
    }

    /** The topics that it really gets. */
    Set<String> topics() {
        return topics;
    }

    /** Sends no more data, but acknowledges: for a time, or until it closes when the time is zero. */
    void fallSilent(Duration time) {
        silentForNs = time.isZero() ? Long.MAX_VALUE : time.toNanos();
        silentSinceNs = System.nanoTime();
        silent = true;
    }

    /** Ends its silence. */
    void speak() {
        silent = false;
    }

    /** Whether data is kept from it now. */
    boolean isSilent() {
        if (silent && System.nanoTime() - silentSinceNs >= silentForNs) {
            silent = false;
        }
        return silent;
    }

    /** 1 for the first that ever opened. */
    long number() {
        return number;
    }

    /** Sends an answer. */
    void answer(String frame) {
        send(new Outgoing(frame, false));
    }

    /** Sends data. */
    void send(String frame) {
        send(new Outgoing(frame, true));
    }

    private void send(Outgoing frame) {
        if (!waiting.offer(frame)) {
            LOG.warn("a client reads too slowly, its socket is cut");
            cut();
        }
    }

    /** Closes when everything before has been sent. */
    void closeAfterSending() {
        if (!waiting.offer(Outgoing.CLOSE)) {
            cut();
        }
    }

    /** A frame that means nothing; the real gateway says nothing either. */
    void ignore() {
        LOG.debug("an unreadable frame was ignored");
    }

    void stop() {
        writer.interrupt();
    }

    /** Closes at once. */
    void cut() {
        try {
            session.close(CloseStatus.SERVER_ERROR);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("the socket was already gone", e);
        }
    }

    private void write() {
        List<Outgoing> next = new ArrayList<>(MOST_AT_ONCE);
        boolean open = true;
        try {
            while (open) {
                next.clear();
                next.add(waiting.take());
                waiting.drainTo(next, MOST_AT_ONCE - 1);
                open = send(next);
            }
            session.close(CloseStatus.POLICY_VIOLATION);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException e) {
            LOG.info("a socket is gone with {} frames waiting: {}", waiting.size(), e.toString());
            cut();
        }
    }

    /** Sends frames, several together when several wait; whether the socket stays open. */
    private boolean send(List<Outgoing> frames) throws IOException {
        // only while frames follow, since answers to pings would wait for the next frame too
        boolean together = frames.size() > 1;
        remote.setBatchingAllowed(together);
        for (Outgoing frame : frames) {
            if (frame.equals(Outgoing.CLOSE)) {
                remote.setBatchingAllowed(false);
                return false;
            }
            if (frame.data()) {
                // before it leaves: what arrives is in the journal, even when the socket breaks in the next moment
                journal.written(number, frame.text());
            }
            remote.sendText(frame.text());
        }
        if (together) {
            remote.setBatchingAllowed(false);
        }
        return true;
    }
}
