package io.mireu.support.security;

import java.util.List;

/**
 * Paths that need no token, beyond health and metrics; a bean of the service that has some.
 *
 * @param patterns as Spring's path patterns
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    /** These patterns. */
    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
