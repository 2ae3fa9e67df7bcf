package io.mireu.auth.domain;

import java.time.Instant;

/**
 * The code of a link that signs in once.
 *
 * @param value 256 random bits, base64url; never logged
 * @param expiresAt after which it is refused
 */
public record SignInCode(String value, Instant expiresAt) {

    @Override
    public String toString() {
        return "SignInCode[hidden, expiresAt=" + expiresAt + "]";
    }
}
