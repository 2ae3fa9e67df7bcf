package io.mireu.support.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mireu.support.TransientFault;
import io.mireu.support.observability.TraceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** This service's own token, role SERVICE, fetched from auth-service and kept until shortly before it ends. */
public final class ServiceTokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final RestClient http;
    private final SecuritySettings settings;
    private final String service;
    private final Clock machine;
    private @Nullable Issued current;

    ServiceTokens(RestClient http, SecuritySettings settings, String service, Clock machine) {
        this.http = http;
        this.settings = settings;
        this.service = service;
        this.machine = machine;
    }

    /**
     * The token.
     *
     * @throws TransientFault when auth-service does not answer
     */
    public synchronized String bearer() {
        Issued issued = current;
        if (issued == null || !machine.instant().isBefore(issued.expiresAt().minus(MARGIN))) {
            issued = fetch();
            current = issued;
        }
        return issued.token();
    }

    private Issued fetch() {
        try {
            Issued issued = http.post()
                    .uri(settings.auth().url().resolve("/internal/v1/service-tokens"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(TraceContext.HEADER, TraceContext.traceparent())
                    .body(new Request(service, settings.serviceSecret()))
                    .retrieve()
                    .body(Issued.class);
            if (issued == null) {
                throw new TransientFault("auth-service gave an empty answer");
            }
            return issued;
        } catch (RestClientException e) {
            throw new TransientFault("auth-service gives no service token", e);
        }
    }

    private record Request(String service, String secret) {
        @Override
        public String toString() {
            return "Request[service=" + service + "]";
        }
    }

    private record Issued(@JsonProperty(required = true) String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Issued[expiresAt=" + expiresAt + "]";
        }
    }
}
