package io.mireu.gateway.security;

import io.mireu.support.TransientFault;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the cookie of a browser into the token that services want; a token that the client sends itself goes first. */
final class SessionFilter extends OncePerRequestFilter {

    /** What auth-service calls its cookie. */
    static final String COOKIE = "mireu-session";

    private static final String LOGOUT = "/api/v1/auth/logout";
    private static final String PASSWORD = "/api/v1/auth/password";

    private final SessionTokens tokens;
    private final ApplicationEventPublisher events;

    SessionFilter(SessionTokens tokens, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.events = events;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || GatewaySecurityConfiguration.SIGN_IN_PATHS.contains(request.getRequestURI())
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> cookie = cookieOf(request);
        Optional<String> token;
        try {
            token = cookie.flatMap(tokens::tokenOf);
        } catch (TransientFault e) {
            logger.warn("A session cannot be looked up", e);
            ProblemWriter.write(
                    response, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", "signing in is not possible now");
            return;
        }
        if (token.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        chain.doFilter(new TokenRequest(request, token.get()), response);
        if (endsSession(request.getRequestURI())
                && HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            tokens.forget(cookie.get());
            events.publishEvent(SignedOut.of(token.get()));
        }
    }

    private static boolean endsSession(String path) {
        return path.equals(LOGOUT) || path.equals(PASSWORD);
    }

    /** The session's cookie of a request, where it has one. */
    static Optional<String> cookieOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }
}
