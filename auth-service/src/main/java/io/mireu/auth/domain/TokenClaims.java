package io.mireu.auth.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token says about its holder.
 *
 * @param subject user name or service name
 * @param roles what it allows
 * @param sessionId the session it came from; null for a service
 */
public record TokenClaims(
        String subject, Set<Role> roles, @Nullable String sessionId) {

    public TokenClaims {
        roles = Set.copyOf(roles);
    }
}
