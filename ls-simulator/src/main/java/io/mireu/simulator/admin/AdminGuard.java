package io.mireu.simulator.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The admin API and the page have no sign-in, so they answer only to the machine that they run on, by a name that is
 * this machine's, and change nothing for a page of somebody else: a form of another site cannot send JSON, and what a
 * script of another site sends carries another origin.
 */
@Component
class AdminGuard extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");
    private static final Set<String> PAGE = Set.of("/", "/index.html");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // the path as it is served: decoded, and without the parameters that "/simulator;x/" would slip by with
        String path = request.getServletPath();
        return !PAGE.contains(path) && !path.startsWith("/simulator/") && !path.startsWith("/page/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isPresent()) {
            write(response, refusal.get());
            return;
        }
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                        + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    private record Refusal(int status, String code, String detail) {}

    private static Optional<Refusal> refusal(HttpServletRequest request) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            return Optional.of(new Refusal(403, "not-this-machine", "only this machine is answered"));
        }
        if (!OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            return Optional.of(new Refusal(403, "wrong-host", "call it localhost"));
        }
        if (SAFE.contains(request.getMethod())) {
            return Optional.empty();
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals("http://" + request.getHeader("Host"))) {
            return Optional.of(new Refusal(403, "other-origin", "a page of another origin may not change anything"));
        }
        if ("POST".equals(request.getMethod()) && !isJson(request.getContentType())) {
            return Optional.of(new Refusal(415, "not-json", "the body must be application/json"));
        }
        return Optional.empty();
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private static void write(HttpServletResponse response, Refusal refusal) throws IOException {
        byte[] body = """
                {"status":%d,"code":"%s","detail":"%s"}""".formatted(refusal.status(), refusal.code(), refusal.detail())
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.status());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
