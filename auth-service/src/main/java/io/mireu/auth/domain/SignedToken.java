package io.mireu.auth.domain;

import java.time.Instant;

/**
 * A signed JWT of ours.
 *
 * @param value the compact form; never logged
 * @param expiresAt its {@code exp}
 */
public record SignedToken(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "SignedToken[hidden, expiresAt=" + expiresAt + "]";
    }
}
