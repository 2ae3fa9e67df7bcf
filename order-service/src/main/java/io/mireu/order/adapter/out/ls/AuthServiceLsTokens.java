package io.mireu.order.adapter.out.ls;

import io.mireu.ls.AccessToken;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.TokenSource;
import io.mireu.model.order.AccountId;
import io.mireu.support.TransientFault;
import io.mireu.support.security.ServiceTokens;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** The account's LS token from auth-service, kept until it ends or LS refuses it. */
final class AuthServiceLsTokens implements TokenSource {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int MARK_LENGTH = 8;

    private final RestClient http;
    private final ServiceTokens serviceTokens;
    private final URI authUrl;
    private final AccountId account;
    private final Clock machine;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private @Nullable AccessToken kept;
    private @Nullable AccessToken refused;

    AuthServiceLsTokens(RestClient http, ServiceTokens serviceTokens, URI authUrl, AccountId account, Clock machine) {
        this.http = http;
        this.serviceTokens = serviceTokens;
        this.authUrl = authUrl;
        this.account = account;
        this.machine = machine;
    }

    @Override
    public AccessToken current() {
        oneAtATime.lock();
        try {
            AccessToken token = kept;
            if (token == null || !machine.instant().isBefore(token.expiresAt().minus(MARGIN))) {
                token = fetch();
                kept = token;
                refused = null;
            }
            return token;
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void invalidate(AccessToken token) {
        oneAtATime.lock();
        try {
            if (token.equals(kept)) {
                refused = token;
                kept = null;
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private AccessToken fetch() {
        try {
            Answer answer = http.get()
                    .uri(address())
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + serviceTokens.bearer())
                    .retrieve()
                    .body(Answer.class);
            if (answer == null) {
                throw new LsTransientFault("", "auth-service gave an empty answer", null);
            }
            return new AccessToken(answer.accessToken(), answer.expiresAt());
        } catch (RestClientException | TransientFault e) {
            throw new LsTransientFault("", "auth-service gives no LS token: " + e.getMessage(), e);
        }
    }

    /** A refused token is named by its end, so that auth-service does not give it again. */
    private URI address() {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUri(authUrl).path("/internal/v1/ls/accounts/{account}/token");
        AccessToken over = refused;
        if (over != null) {
            String value = over.value();
            address.queryParam("invalid", value.substring(Math.max(0, value.length() - MARK_LENGTH)));
        }
        return address.encode().buildAndExpand(account.value()).toUri();
    }

    private record Answer(String accessToken, Instant expiresAt, String environment) {
        @Override
        public String toString() {
            return "Answer[hidden, expiresAt=" + expiresAt + "]";
        }
    }
}
