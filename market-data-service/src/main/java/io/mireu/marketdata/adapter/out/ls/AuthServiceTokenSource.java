package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.AccessToken;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.TokenSource;
import io.mireu.support.TransientFault;
import io.mireu.support.security.ServiceTokens;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The token of LS from its only issuer, auth-service; kept until it ends or the venue refuses it. */
final class AuthServiceTokenSource implements TokenSource {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final int MARK_LENGTH = 8;

    private final RestClient http;
    private final URI uri;
    private final ServiceTokens serviceTokens;
    private final Clock machine;
    private @Nullable AccessToken token;
    private String refusedMark = "";

    AuthServiceTokenSource(RestClient http, URI uri, ServiceTokens serviceTokens, Clock machine) {
        this.http = http;
        this.uri = uri;
        this.serviceTokens = serviceTokens;
        this.machine = machine;
    }

    @Override
    public synchronized AccessToken current() {
        AccessToken kept = token;
        if (kept == null || !machine.instant().isBefore(kept.expiresAt().minus(MARGIN))) {
            kept = fetch();
            token = kept;
        }
        return kept;
    }

    @Override
    public synchronized void invalidate(AccessToken refused) {
        if (refused.equals(token)) {
            token = null;
            refusedMark = mark(refused.value());
        }
    }

    private AccessToken fetch() {
        try {
            IssuedLsToken issued = http.get()
                    .uri(refusedMark.isEmpty() ? uri : URI.create(uri + "?invalid=" + refusedMark))
                    .headers(headers -> headers.setBearerAuth(serviceTokens.bearer()))
                    .retrieve()
                    .body(IssuedLsToken.class);
            if (issued == null || issued.accessToken() == null || issued.expiresAt() == null) {
                throw new LsTransientFault("", "auth-service gave no token of LS", null);
            }
            return new AccessToken(issued.accessToken(), issued.expiresAt());
        } catch (RestClientException | TransientFault e) {
            throw new LsTransientFault("", "auth-service gives no token of LS: " + e.getMessage(), e);
        }
    }

    /** The end of a token, by which auth-service knows that the venue refused the one it has. */
    private static String mark(String token) {
        String end = token.substring(Math.max(0, token.length() - MARK_LENGTH));
        return URLEncoder.encode(end, StandardCharsets.UTF_8);
    }

    /** The answer of auth-service. */
    record IssuedLsToken(
            @Nullable String accessToken,
            @Nullable Instant expiresAt,
            @Nullable String environment) {

        @Override
        public String toString() {
            return "IssuedLsToken[expiresAt=" + expiresAt + ", environment=" + environment + "]";
        }
    }
}
