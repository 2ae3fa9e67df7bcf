package io.mireu.support.ls;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mireu.model.order.AccountId;
import io.mireu.support.TransientFault;
import io.mireu.support.observability.TraceContext;
import io.mireu.support.security.SecuritySettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.util.UriComponentsBuilder;

/** Where auth-service gives out the token of one account. */
final class TokenCounter {

    private static final int MARK_LENGTH = 8;

    private final RestClient http;
    private final URI address;
    private final Supplier<String> bearer;

    TokenCounter(SecuritySettings.Auth auth, AccountId account, Supplier<String> bearer) {
        this.bearer = bearer;
        this.address = UriComponentsBuilder.fromUri(auth.url())
                .path("/internal/v1/ls/accounts/{account}/token")
                .build(account.value());
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(auth.patience()).build());
        requests.setReadTimeout(auth.patience());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /** A token and when to ask for the next. */
    record Answer(
            @JsonProperty(required = true) String accessToken,
            @JsonProperty(required = true) Instant expiresAt,
            @Nullable Instant renewAt) {

        AccountToken token() {
            return new AccountToken(accessToken, expiresAt);
        }

        Instant nextAt() {
            return renewAt == null ? expiresAt : renewAt;
        }

        @Override
        public String toString() {
            return "Answer[hidden, expiresAt=" + expiresAt + ", renewAt=" + renewAt + "]";
        }
    }

    /**
     * Asks for the token.
     *
     * @param refused a token that LS refused, which is named by its end; null when none was
     * @throws TransientFault when there is none
     */
    Answer ask(@Nullable AccountToken refused) {
        try {
            Answer answer = http.get()
                    .uri(refused == null ? address : named(refused.value()))
                    .headers(headers -> headers.setBearerAuth(bearer.get()))
                    .header(TraceContext.HEADER, TraceContext.traceparent())
                    .retrieve()
                    .body(Answer.class);
            if (answer == null) {
                throw new TransientFault("auth-service gave an empty answer");
            }
            return answer;
        } catch (RestClientResponseException e) {
            throw new TransientFault("auth-service gives no LS token: " + said(e), e);
        } catch (RestClientException e) {
            throw new TransientFault("auth-service gives no LS token: " + e.getMessage(), e);
        }
    }

    private URI named(String value) {
        return UriComponentsBuilder.fromUri(address)
                .queryParam("invalid", "{mark}")
                .build(value.substring(Math.max(0, value.length() - MARK_LENGTH)));
    }

    private static String said(RestClientResponseException fault) {
        try {
            Problem problem = fault.getResponseBodyAs(Problem.class);
            if (problem != null && problem.code() != null) {
                return problem.code() + ", " + problem.detail();
            }
        } catch (RestClientException | IllegalStateException e) {
            fault.addSuppressed(e);
        }
        return "HTTP " + fault.getStatusCode().value();
    }

    private record Problem(@Nullable String code, @Nullable String detail) {}
}
