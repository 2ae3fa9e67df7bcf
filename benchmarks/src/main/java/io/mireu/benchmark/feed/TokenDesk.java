package io.mireu.benchmark.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/** Gives the service the venue's token where auth-service would, so that no database is needed. */
final class TokenDesk implements AutoCloseable {

    private static final AppKey KEY = new AppKey("mireu-demo-app-key", "mireu-demo-app-secret");
    private static final int LASTS_SECONDS = 3_600;

    private final HttpServer server;

    /** @param port of the simulator */
    TokenDesk(int port) throws IOException {
        String host = "//127.0.0.1:" + port;
        AccessToken token;
        try (LsTokens tokens = new LsTokens(
                LsSettings.of(
                        LsEnvironment.SIMULATOR, URI.create("http:" + host), URI.create("ws:" + host + "/websocket")),
                Clock.systemUTC())) {
            token = tokens.issue(KEY);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/internal/v1/service-tokens",
                exchange -> answer(exchange, """
                {"token":"none","expiresAt":"%s"}""".formatted(Instant.now().plusSeconds(LASTS_SECONDS))));
        server.createContext(
                "/internal/v1/ls/accounts/demo/token",
                exchange -> answer(exchange, """
                {"accessToken":"%s","expiresAt":"%s","environment":"simulator"}""".formatted(token.value(), token.expiresAt())));
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("content-type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
