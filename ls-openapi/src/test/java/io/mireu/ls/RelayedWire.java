package io.mireu.ls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A relay to a local server: its connections can be cut without a word to either side, and what the server says on the
 * first of them can be held back.
 */
final class RelayedWire implements AutoCloseable {
    private final ServerSocket front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ReentrantLock first = new ReentrantLock();
    private final int target;

    RelayedWire(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return front.getLocalPort();
    }

    void hold() {
        first.lock();
    }

    void release() {
        first.unlock();
    }

    void cut() {
        sockets.forEach(RelayedWire::closeQuietly);
        sockets.clear();
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    private void accept() {
        try {
            for (ReentrantLock gate = first; !front.isClosed(); gate = new ReentrantLock()) {
                ReentrantLock gateOfThis = gate;
                Socket client = front.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.addAll(List.of(client, server));
                Thread.ofVirtual().start(() -> copy(client, server, new ReentrantLock()));
                Thread.ofVirtual().start(() -> copy(server, client, gateOfThis));
            }
        } catch (IOException e) {
            cut();
        }
    }

    private static void copy(Socket from, Socket to, ReentrantLock gate) {
        byte[] bytes = new byte[8192];
        try {
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                gate.lock();
                try {
                    to.getOutputStream().write(bytes, 0, read);
                } finally {
                    gate.unlock();
                }
            }
        } catch (IOException e) {
            closeQuietly(to);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
