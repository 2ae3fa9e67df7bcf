package io.mireu.system.venue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A TCP line between a client and the venue, which can be broken in the ways in which lines break. */
final class CuttableLine implements AutoCloseable {

    /** How a line breaks. */
    enum Cut {
        /** Both ends get a reset. */
        RESET,
        /** Both ends get an end of stream, without a word of the protocol above. */
        CLOSE,
        /** Nothing passes any more, and nobody is told: only who asks for an answer notices. */
        FREEZE
    }

    private static final Logger log = LoggerFactory.getLogger(CuttableLine.class);

    private final int venuePort;
    private final ServerSocket server;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger patience = new AtomicInteger(-1);

    CuttableLine(int venuePort) {
        this.venuePort = venuePort;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("line").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /**
     * Breaks what stands.
     *
     * @return how many connections stood
     */
    int cut(Cut how) {
        int cut = 0;
        for (Link link : links) {
            cut += link.cut(how) ? 1 : 0;
        }
        return cut;
    }

    /** The next connection is reset as soon as the client has sent so many bytes on it. */
    void cutNextAfter(int bytes) {
        patience.set(bytes);
    }

    /** The next so many connections are closed before a byte has passed. */
    void refuseNext(int connections) {
        refusals.set(connections);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut(Cut.CLOSE);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                take(server.accept());
            } catch (IOException e) {
                log.debug("no connection", e);
            }
        }
    }

    private void take(Socket client) throws IOException {
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            client.close();
            return;
        }
        Socket venue = new Socket(InetAddress.getLoopbackAddress(), venuePort);
        venue.setTcpNoDelay(true);
        client.setTcpNoDelay(true);
        Link link = new Link(client, venue, patience.getAndSet(-1));
        links.add(link);
        Thread.ofVirtual().start(() -> link.pump(client, venue, true));
        Thread.ofVirtual().start(() -> link.pump(venue, client, false));
    }

    /** One connection. */
    private final class Link {

        private final Socket client;
        private final Socket venue;
        private final AtomicBoolean cut = new AtomicBoolean();
        private volatile boolean frozen;
        private int left;

        Link(Socket client, Socket venue, int patience) {
            this.client = client;
            this.venue = venue;
            this.left = patience;
        }

        boolean cut(Cut how) {
            if (!cut.compareAndSet(false, true)) {
                return false;
            }
            if (how == Cut.FREEZE) {
                frozen = true;
            } else {
                end(how == Cut.RESET);
            }
            return true;
        }

        void pump(Socket from, Socket to, boolean ofClient) {
            byte[] buffer = new byte[16_384];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    int passing = ofClient ? passing(read) : read;
                    if (!frozen) {
                        out.write(buffer, 0, passing);
                    }
                    if (passing < read) {
                        cut(Cut.RESET);
                    }
                }
            } catch (IOException e) {
                log.debug("the line is gone", e);
            } finally {
                // Whoever hung up: the other side hears it now, even when the line was frozen.
                cut.set(true);
                end(false);
            }
        }

        /** How many of the client's bytes pass before its time is over. */
        private int passing(int read) {
            if (left < 0) {
                return read;
            }
            int passing = Math.min(left, read);
            left -= passing;
            return passing;
        }

        private void end(boolean reset) {
            links.remove(this);
            end(client, reset);
            end(venue, reset);
        }

        private static void end(Socket socket, boolean reset) {
            try {
                if (reset && !socket.isClosed()) {
                    socket.setSoLinger(true, 0);
                }
                socket.close();
            } catch (IOException e) {
                log.debug("already closed", e);
            }
        }
    }
}
