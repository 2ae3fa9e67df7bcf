package io.mireu.auth.domain;

import java.time.Instant;

/**
 * An access token of the LS gateway.
 *
 * @param accessToken never logged
 * @param issuedAt when it was asked for, the machine's time in milliseconds
 * @param expiresAt as LS returned it, the machine's time in milliseconds
 * @param environment the environment of the app key that got it
 */
public record LsAccess(String accessToken, Instant issuedAt, Instant expiresAt, String environment) {

    private static final int MARK_LENGTH = 8;

    /** Whether the mark, the token's last 8 characters, names this token. */
    public boolean hasMark(String mark) {
        return mark.length() == MARK_LENGTH && accessToken.endsWith(mark);
    }

    /** Whether LS has forgotten it. */
    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return "LsAccess[hidden, expiresAt=" + expiresAt + ", " + environment + "]";
    }
}
