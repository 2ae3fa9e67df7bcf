package io.mireu.gateway.route;

import io.mireu.support.observability.TraceContext;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The headers that a service may believe: what a client says about its own address is dropped and said anew, and the
 * session cookie stays here. The gateway's token is in {@code Authorization} already.
 */
@Component
class UpstreamHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final String ADDRESS = "X-Forwarded-For";
    private static final String SCHEME = "X-Forwarded-Proto";
    private static final Set<String> NEVER = Set.of(
            "cookie",
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "proxy-authorization",
            "proxy");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        HttpHeaders upstream = new HttpHeaders();
        input.forEach((name, values) -> {
            if (isAllowed(name.toLowerCase(Locale.ROOT))) {
                upstream.addAll(name, values);
            }
        });
        upstream.set(ADDRESS, request.servletRequest().getRemoteAddr());
        upstream.set(SCHEME, request.servletRequest().getScheme());
        upstream.set(TraceContext.HEADER, TraceContext.traceparent());
        return upstream;
    }

    private static boolean isAllowed(String name) {
        return !NEVER.contains(name) && !name.startsWith("x-forwarded-") && !name.startsWith("x-mireu-");
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
