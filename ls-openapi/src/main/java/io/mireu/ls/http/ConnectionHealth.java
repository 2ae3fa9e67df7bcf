package io.mireu.ls.http;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.WeakHashMap;
import okhttp3.Connection;

/**
 * Looks whether the other side has closed a connection that lay idle. OkHttp looks only after ten seconds; until then a
 * dead connection swallows an order, and nobody knows whether the venue had it.
 */
final class ConnectionHealth {
    private static final long TRUSTED_NANOS = 100_000_000;

    private final Map<Connection, Long> lastUse = new WeakHashMap<>();

    /** Throws when the connection is dead; costs a millisecond when it has been idle for more than a tenth of a second. */
    void check(Connection connection) throws IOException {
        Long used;
        synchronized (lastUse) {
            used = lastUse.get(connection);
        }
        if (used != null && System.nanoTime() - used > TRUSTED_NANOS && hasEnded(connection.socket())) {
            throw new StaleConnection();
        }
    }

    void used(Connection connection) {
        synchronized (lastUse) {
            lastUse.put(connection, System.nanoTime());
        }
    }

    /** Nothing may come between two answers: whatever can be read, even an end, means that it is of no more use. */
    private static boolean hasEnded(Socket socket) throws IOException {
        int timeout = socket.getSoTimeout();
        try {
            socket.setSoTimeout(1);
            var _ = socket.getInputStream().read();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(timeout);
            }
        }
    }
}
