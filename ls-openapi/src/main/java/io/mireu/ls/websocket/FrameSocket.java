package io.mireu.ls.websocket;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One connection, from the handshake to its end. Its text frames arrive in order, on one thread. */
public final class FrameSocket {
    /** What a connection tells; the end is told exactly once, also when it never opened. */
    public interface Events {
        /** The handshake succeeded. */
        void opened(FrameSocket socket);

        /** A text frame came. */
        void received(FrameSocket socket, String text);

        /**
         * The connection is over.
         *
         * @param httpStatus status of a refused handshake, zero otherwise
         */
        void ended(FrameSocket socket, String reason, int httpStatus);
    }

    private static final int NORMAL = 1000;

    private final Events events;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable WebSocket socket;

    FrameSocket(Events events) {
        this.events = events;
    }

    void attach(WebSocket opened) {
        socket = opened;
    }

    /** Sends a text frame; false when the connection is over. */
    public boolean send(String text) {
        WebSocket current = socket;
        return current != null && !over.get() && current.send(text);
    }

    /** Ends the connection at once and tells why. */
    public void end(String reason) {
        // Before the venue can answer: it is we who end it.
        boolean first = over.compareAndSet(false, true);
        WebSocket current = socket;
        if (current != null && !current.close(NORMAL, null)) {
            current.cancel();
        }
        if (first) {
            events.ended(this, reason, 0);
        }
    }

    private void finish(String reason, int httpStatus) {
        if (over.compareAndSet(false, true)) {
            events.ended(this, reason, httpStatus);
        }
    }

    /** Translates what OkHttp tells. */
    final class Listener extends WebSocketListener {
        @Override
        public void onOpen(WebSocket webSocket, Response response) {
            attach(webSocket);
            events.opened(FrameSocket.this);
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            if (!over.get()) {
                events.received(FrameSocket.this, text);
            }
        }

        @Override
        public void onMessage(WebSocket webSocket, ByteString bytes) {
            onMessage(webSocket, bytes.string(StandardCharsets.UTF_8));
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason) {
            webSocket.close(NORMAL, null);
            finish("closed by the venue: " + code + " " + reason, 0);
        }

        @Override
        public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
            finish(
                    failure.getClass().getSimpleName() + ": " + failure.getMessage(),
                    response == null ? 0 : response.code());
        }
    }
}
