package io.mireu.support.ls;

import java.time.Instant;

/**
 * An access token of LS.
 *
 * @param value never logged
 * @param expiresAt when LS forgets it
 */
public record AccountToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "AccountToken[hidden, expiresAt=" + expiresAt + "]";
    }
}
