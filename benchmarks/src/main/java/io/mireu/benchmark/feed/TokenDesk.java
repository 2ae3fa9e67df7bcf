package io.mireu.benchmark.feed;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpHandlers;
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
import java.time.Clock;
import java.time.Duration;

/** Gives the service the venue's token where auth-service would, so that no database is needed. */
final class TokenDesk implements AutoCloseable {

    private static final AppKey KEY = new AppKey("mireu-demo-app-key", "mireu-demo-app-secret");
    /** Longer than any run. */
    private static final Duration LASTS = Duration.ofDays(1);

    private final HttpServer server;

    /**
     * Opens it.
     *
     * @param port of the simulator
     */
    TokenDesk(int port, Clock clock) throws IOException {
        String host = "//127.0.0.1:" + port;
        AccessToken token;
        try (LsTokens tokens = new LsTokens(
                LsSettings.of(
                        LsEnvironment.SIMULATOR, URI.create("http:" + host), URI.create("ws:" + host + "/websocket")),
                clock)) {
            token = tokens.issue(KEY);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/v1/service-tokens", json("""
                {"token":"none","expiresAt":"%s"}""".formatted(
                        clock.instant().plus(LASTS))));
        server.createContext(
                "/internal/v1/ls/accounts/demo/token", json("""
                {"accessToken":"%s","expiresAt":"%s","environment":"simulator"}""".formatted(token.value(), token.expiresAt())));
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static HttpHandler json(String body) {
        return HttpHandlers.of(200, Headers.of("content-type", "application/json"), body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
