package io.mireu.gateway.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that change something on behalf of another site. The cookie's SameSite already stops them; this is
 * the second lock (OWASP, "Cross-Site Request Forgery Prevention", verifying origin with standard headers).
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(response, HttpStatus.FORBIDDEN, "foreign-origin", "this came from another site");
        }
    }

    /** A request with a cookie must say where it comes from; one without can at most sign in. */
    private static boolean isOwn(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return isSameAuthority(origin, request.getHeader(HttpHeaders.HOST));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? SessionFilter.cookieOf(request).isEmpty() : site.equals("same-origin");
    }

    private static boolean isSameAuthority(String origin, @Nullable String host) {
        if (host == null) {
            return false;
        }
        try {
            URI uri = URI.create(origin);
            String authority = uri.getAuthority();
            if (authority == null) {
                return false;
            }
            String port = "https".equals(uri.getScheme()) ? ":443" : ":80";
            return normal(authority, port).equals(normal(host, port));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String normal(String authority, String defaultPort) {
        String lower = authority.toLowerCase(Locale.ROOT);
        return lower.endsWith(defaultPort) ? lower.substring(0, lower.length() - defaultPort.length()) : lower;
    }
}
