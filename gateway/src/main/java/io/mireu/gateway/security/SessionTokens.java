package io.mireu.gateway.security;

import io.mireu.gateway.route.RouteSettings;
import io.mireu.support.TransientFault;
import io.mireu.support.observability.TraceContext;
import io.mireu.support.security.ServiceTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The short-lived tokens of browsers' sessions; browsers themselves never see one. */
@Component
class SessionTokens {

    /** How late the end of a session that another gateway ended is noticed. */
    private static final Duration KEEP = Duration.ofSeconds(30);

    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final int MOST_KEPT = 10_000;

    private final RestClient http;
    private final RouteSettings routes;
    private final ServiceTokens serviceTokens;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    SessionTokens(
            ClientHttpRequestFactory http,
            RouteSettings routes,
            ServiceTokens serviceTokens,
            @Qualifier("machineClock") Clock clock) {
        this.http = RestClient.builder().requestFactory(http).build();
        this.routes = routes;
        this.serviceTokens = serviceTokens;
        this.clock = clock;
    }

    /**
     * The token of the session that a cookie proves; none when it is over.
     *
     * @throws TransientFault when auth-service does not answer
     */
    Optional<String> tokenOf(String cookie) {
        Instant now = clock.instant();
        Kept known = kept.get(cookie);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.token());
        }
        Optional<Issued> issued = fetch(cookie);
        issued.ifPresentOrElse(token -> keep(cookie, token, now), () -> kept.remove(cookie));
        return issued.map(Issued::token);
    }

    /** The session was ended: its token is not used again. */
    void forget(String cookie) {
        kept.remove(cookie);
    }

    private void keep(String cookie, Issued issued, Instant now) {
        if (kept.size() >= MOST_KEPT) {
            kept.values().removeIf(old -> !now.isBefore(old.until()));
        }
        if (kept.size() < MOST_KEPT) {
            Instant end = issued.expiresAt().minus(MARGIN);
            Instant until = now.plus(KEEP);
            kept.put(cookie, new Kept(issued.token(), end.isBefore(until) ? end : until));
        }
    }

    private Optional<Issued> fetch(String cookie) {
        try {
            return Optional.ofNullable(http.post()
                    .uri(routes.auth().resolve("/internal/v1/sessions/token"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .headers(headers -> headers.setBearerAuth(serviceTokens.bearer()))
                    .header(TraceContext.HEADER, TraceContext.traceparent())
                    .body(new Asked(cookie))
                    .retrieve()
                    .body(Issued.class));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest e) {
            return Optional.empty();
        } catch (RestClientException e) {
            throw new TransientFault("auth-service gives no token for a session", e);
        }
    }

    private record Kept(String token, Instant until) {
        @Override
        public String toString() {
            return "Kept[hidden, until=" + until + "]";
        }
    }

    private record Asked(String session) {
        @Override
        public String toString() {
            return "Asked[hidden]";
        }
    }

    private record Issued(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Issued[hidden, expiresAt=" + expiresAt + "]";
        }
    }
}
