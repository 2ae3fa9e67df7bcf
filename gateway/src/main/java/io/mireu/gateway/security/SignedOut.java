package io.mireu.gateway.security;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/**
 * A session has ended; what still works for it must stop.
 *
 * @param sessionId the claim {@code sid} of its tokens
 */
public record SignedOut(String sessionId) {

    /** The session of a token that was checked before. */
    static SignedOut of(String token) {
        try {
            return new SignedOut(
                    String.valueOf(SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("sid")));
        } catch (ParseException e) {
            throw new IllegalStateException("a token of ours cannot be read", e);
        }
    }
}
