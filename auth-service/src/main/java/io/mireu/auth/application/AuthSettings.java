package io.mireu.auth.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things are good for.
 *
 * @param sessionLifetime a session ends after this, however much it is used
 * @param tokenLifetime of a user's access token; what a stolen one is worth, and how late a logout reaches API clients
 * @param serviceTokenLifetime of a service's access token
 * @param signInLinkLifetime of a single-use link
 */
@ConfigurationProperties("mireu.auth")
public record AuthSettings(
        @DefaultValue("12h") Duration sessionLifetime,
        @DefaultValue("15m") Duration tokenLifetime,
        @DefaultValue("1h") Duration serviceTokenLifetime,
        @DefaultValue("10m") Duration signInLinkLifetime) {

    public AuthSettings {
        requirePositive(sessionLifetime, "session-lifetime");
        requirePositive(tokenLifetime, "token-lifetime");
        requirePositive(serviceTokenLifetime, "service-token-lifetime");
        requirePositive(signInLinkLifetime, "sign-in-link-lifetime");
    }

    private static void requirePositive(Duration duration, String name) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("mireu.auth." + name + " must be positive");
        }
    }
}
