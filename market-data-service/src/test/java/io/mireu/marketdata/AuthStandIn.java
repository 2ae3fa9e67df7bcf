package io.mireu.marketdata;

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
import com.sun.net.httpserver.HttpHandlers;
import com.sun.net.httpserver.HttpServer;
import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import io.mireu.support.security.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as auth-service does: a service token, the keys, and a real token of the simulator. */
final class AuthStandIn implements AutoCloseable {

    private final HttpServer server;
    private final ECKey key;
    private final LsTokens tokens;
    private final AppKey appKey;
    private final AtomicInteger refused = new AtomicInteger();
    private AccessToken current;

    AuthStandIn(LsSettings venue, AppKey appKey) throws IOException, JOSEException {
        this.appKey = appKey;
        this.tokens = new LsTokens(venue, Clock.systemUTC());
        this.key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        this.current = tokens.issue(appKey);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext(
                "/internal/v1/service-tokens",
                exchange -> answer(
                        exchange, """
                        {"token":"%s","expiresAt":"%s"}""".formatted(bearer("SERVICE"), Instant.now().plusSeconds(600))));
        server.createContext("/internal/v1/ls/accounts/demo/token", this::lsToken);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A signed token of a user or a service. */
    String bearer(String role) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(),
                    new JWTClaimsSet.Builder()
                            .issuer(Tokens.ISSUER)
                            .audience(Tokens.AUDIENCE)
                            .subject("test")
                            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                            .claim(Tokens.ROLES, List.of(role))
                            .build());
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often a token was said to be refused by the venue. */
    int refusals() {
        return refused.get();
    }

    private synchronized void lsToken(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        if (query != null && current.value().endsWith(query.substring("invalid=".length()))) {
            refused.incrementAndGet();
            current = tokens.issue(appKey);
        }
        answer(exchange, """
                {"accessToken":"%s","expiresAt":"%s","environment":"simulator"}""".formatted(current.value(), current.expiresAt()));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        HttpHandlers.of(200, Headers.of("content-type", "application/json"), json)
                .handle(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
        tokens.close();
    }
}
