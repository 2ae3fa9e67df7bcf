package io.mireu.auth.application;

import io.mireu.auth.domain.SignedToken;
import io.mireu.auth.domain.TokenClaims;
import java.time.Instant;

/** Signs tokens. */
public interface TokenSigner {

    /** A signed token with these claims. */
    SignedToken sign(TokenClaims claims, Instant now, Instant expiresAt);

    /** The public keys as a JWK set in JSON. */
    String publicKeys();
}
