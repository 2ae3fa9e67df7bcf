package io.mireu.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Every service behind the gateway in one server: it signs people in as auth-service does and notes what it is asked. */
final class FakeServices implements AutoCloseable {

    /** What came through the gateway. */
    record Seen(String method, String path, Headers headers) {}

    private final HttpServer server;
    private final ECKey key;
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

    private FakeServices(HttpServer server, ECKey key) {
        this.server = server;
        this.key = key;
    }

    static FakeServices start() {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeServices services = new FakeServices(server, key);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", services::answer);
            server.start();
            return services;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A session that the cookie with this value proves. */
    void open(String session) {
        sessions.add(session);
    }

    Queue<Seen> seen() {
        return seen;
    }

    String token(String session, Instant expiresAt) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("mireu")
                        .audience("mireu")
                        .subject("admin")
                        .claim("roles", List.of("TRADER"))
                        .claim("sid", session)
                        .expirationTime(Date.from(expiresAt))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(new Seen(exchange.getRequestMethod(), path, exchange.getRequestHeaders()));
        switch (path) {
            case "/oauth2/jwks" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            case "/internal/v1/service-tokens" -> sendToken(exchange, "service");
            case "/internal/v1/sessions/token" -> exchangeSession(exchange, body);
            case "/api/v1/auth/sign-in-links/consume" -> consume(exchange, body);
            case "/api/v1/auth/logout" -> logout(exchange);
            case "/actuator/health" -> send(exchange, 200, "{\"status\":\"UP\"}");
            default -> send(exchange, 200, "{\"from\":\"" + path + "\"}");
        }
    }

    private void exchangeSession(HttpExchange exchange, String body) throws IOException {
        String session = body.replaceAll(".*:\"|\".*", "");
        if (sessions.contains(session)) {
            sendToken(exchange, session);
        } else {
            send(exchange, 404, "{\"code\":\"session-over\"}");
        }
    }

    private void sendToken(HttpExchange exchange, String session) throws IOException {
        Instant end = Instant.now().plusSeconds(900);
        send(exchange, 200, "{\"token\":\"" + token(session, end) + "\",\"expiresAt\":\"" + end + "\"}");
    }

    private void consume(HttpExchange exchange, String body) throws IOException {
        if (body.contains("good-code")) {
            sessions.add("from-link");
            exchange.getResponseHeaders()
                    .add("Set-Cookie", "mireu-session=from-link; HttpOnly; SameSite=Strict; Path=/");
            send(exchange, 200, "{}");
        } else {
            send(exchange, 401, "{\"code\":\"sign-in-refused\"}");
        }
    }

    private void logout(HttpExchange exchange) throws IOException {
        sessions.clear();
        send(exchange, 204, "");
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
