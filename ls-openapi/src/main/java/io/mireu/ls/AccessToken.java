package io.mireu.ls;

import java.time.Instant;

/**
 * Access token of one appkey.
 *
 * @param value what is sent, without "Bearer"
 * @param expiresAt when the venue forgets it, in general 07:00 in Seoul
 */
public record AccessToken(String value, Instant expiresAt) {
    /** Refuses an empty token. */
    public AccessToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an access token is empty");
        }
    }

    @Override
    public String toString() {
        return "AccessToken[hidden, expiresAt=" + expiresAt + "]";
    }
}
