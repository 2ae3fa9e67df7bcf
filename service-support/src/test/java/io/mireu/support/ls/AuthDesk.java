package io.mireu.support.ls;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Answers as auth-service does, when it is told to. */
final class AuthDesk implements AutoCloseable {

    final List<String> asked = new CopyOnWriteArrayList<>();
    volatile int status = 200;
    volatile String body = "";
    /** What is answered to who names a token that LS refused; empty when that is the same. */
    volatile String replacement = "";

    volatile CountDownLatch gate = new CountDownLatch(0);
    private final HttpServer server;

    AuthDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void gives(String token, String expiresAt, String renewAt) {
        body = json(token, expiresAt, renewAt);
        status = 200;
    }

    /** A refused token is replaced by this one. */
    void replacesBy(String token, String expiresAt, String renewAt) {
        replacement = json(token, expiresAt, renewAt);
    }

    private static String json(String token, String expiresAt, String renewAt) {
        return "{\"accessToken\":\"" + token + "\",\"expiresAt\":\"" + expiresAt + "\",\"renewAt\":\"" + renewAt
                + "\",\"environment\":\"simulator\"}";
    }

    void refuses(int with, String json) {
        body = json;
        status = with;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestURI());
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean replaces = !replacement.isEmpty() && exchange.getRequestURI().getQuery() != null;
        byte[] bytes = (replaces ? replacement : body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        gate.countDown();
        server.stop(0);
    }
}
