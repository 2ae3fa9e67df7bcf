package io.mireu.gateway.security;

import io.mireu.support.security.PublicPaths;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** What is open to everybody, and the filters before the check of tokens. */
@Configuration(proxyBeanMethods = false)
class GatewaySecurityConfiguration {

    /** Where a session begins: a cookie of an old one must not get in the way. */
    static final Set<String> SIGN_IN_PATHS =
            Set.of("/api/v1/auth/login", "/api/v1/auth/tokens", "/api/v1/auth/sign-in-links/consume");

    /** Spring Security's own filter has the order -100. */
    private static final int BEFORE_SECURITY = -110;

    @Bean
    PublicPaths gatewayPublicPaths() {
        return PublicPaths.of(
                "/",
                "/index.html",
                "/favicon.svg",
                "/favicon.ico",
                "/assets/**",
                "/webjars/**",
                "/sign-in",
                "/api/v1/session",
                "/api/v1/auth/login",
                "/api/v1/auth/tokens",
                "/api/v1/auth/sign-in-links/consume");
    }

    @Bean
    FilterRegistrationBean<PageHeadersFilter> pageHeaders() {
        return before(new PageHeadersFilter(), 0);
    }

    @Bean
    FilterRegistrationBean<SameOriginFilter> sameOrigin() {
        return before(new SameOriginFilter(), 1);
    }

    @Bean
    FilterRegistrationBean<SessionFilter> sessions(SessionTokens tokens, ApplicationEventPublisher events) {
        return before(new SessionFilter(tokens, events), 2);
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> before(F filter, int position) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(BEFORE_SECURITY + position);
        return registration;
    }
}
