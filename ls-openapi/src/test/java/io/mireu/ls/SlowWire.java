package io.mireu.ls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/** A relay to a local server that can hold back what the server says on the first connection. */
final class SlowWire implements AutoCloseable {
    private final ServerSocket front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ReentrantLock first = new ReentrantLock();
    private final int target;

    SlowWire(int target) throws IOException {
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

    @Override
    public void close() {
        closeQuietly(front);
        sockets.forEach(SlowWire::closeQuietly);
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
            closeQuietly(front);
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

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
