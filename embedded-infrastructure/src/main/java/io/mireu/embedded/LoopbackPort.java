package io.mireu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;

/** Finds ports of 127.0.0.1 that nobody listens on. */
final class LoopbackPort {

    static final String HOST = "127.0.0.1";

    private LoopbackPort() {}

    /** Different free ports; between now and their use somebody else may take one, so the user must try again. */
    static List<Integer> free(int count) {
        List<ServerSocket> sockets =
                IntStream.range(0, count).mapToObj(i -> bind()).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(LoopbackPort::release);
        return ports;
    }

    private static ServerSocket bind() {
        try {
            return new ServerSocket(0, 1, InetAddress.ofLiteral(HOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
