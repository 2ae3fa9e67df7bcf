package io.mireu.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The token endpoint of LS: every issue gives another token. */
final class FakeLsTokens implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger issued = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    private FakeLsTokens(HttpServer server) {
        this.server = server;
    }

    static FakeLsTokens start() {
        try {
            FakeLsTokens fake =
                    new FakeLsTokens(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            fake.server.createContext("/oauth2/token", fake::answer);
            fake.server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often a token was given. */
    int issued() {
        return issued.get();
    }

    /** How often a token was asked for. */
    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.incrementAndGet();
        boolean known = form.contains("appkey=demo-key") && form.contains("appsecretkey=demo-secret");
        String json = known
                ? "{\"access_token\":\"ls-token-" + issued.incrementAndGet()
                        + "\",\"scope\":\"oob\",\"token_type\":\"Bearer\",\"expires_in\":86400}"
                : "{\"error_code\":\"IGW00103\",\"error_description\":\"unknown: " + form.replace('&', ' ') + "\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(known ? 200 : 403, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
