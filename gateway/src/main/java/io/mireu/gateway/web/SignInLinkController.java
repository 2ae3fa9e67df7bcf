package io.mireu.gateway.web;

import io.mireu.gateway.route.RouteSettings;
import io.mireu.support.observability.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Follows a single-use link: the code goes to auth-service, the cookie comes back, and the address bar forgets both. */
@RestController
class SignInLinkController {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLinkController.class);

    private final RestClient http;
    private final RouteSettings routes;

    SignInLinkController(ClientHttpRequestFactory http, RouteSettings routes) {
        this.http = RestClient.builder().requestFactory(http).build();
        this.routes = routes;
    }

    @GetMapping("/sign-in")
    ResponseEntity<Void> signIn(@RequestParam(required = false) @Nullable String code, HttpServletRequest request) {
        if (code == null || code.isBlank()) {
            return to("/", null);
        }
        try {
            return to("/", consume(code, request).getHeaders().getFirst(HttpHeaders.SET_COOKIE));
        } catch (HttpClientErrorException.TooManyRequests e) {
            return to("/?sign-in=throttled", null);
        } catch (HttpClientErrorException e) {
            return to("/?sign-in=refused", null);
        } catch (RestClientException e) {
            LOG.warn("auth-service does not answer", e);
            return to("/?sign-in=unavailable", null);
        }
    }

    private ResponseEntity<Void> consume(String code, HttpServletRequest request) {
        return http.post()
                .uri(routes.auth().resolve("/api/v1/auth/sign-in-links/consume"))
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Forwarded-For", request.getRemoteAddr())
                .header("X-Forwarded-Proto", request.getScheme())
                .header(TraceContext.HEADER, TraceContext.traceparent())
                .body(new Code(code))
                .retrieve()
                .toBodilessEntity();
    }

    private static ResponseEntity<Void> to(String path, @Nullable String cookie) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return cookie == null
                ? answer.build()
                : answer.header(HttpHeaders.SET_COOKIE, cookie).build();
    }

    private record Code(String code) {
        @Override
        public String toString() {
            return "Code[hidden]";
        }
    }
}
