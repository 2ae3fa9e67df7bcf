package io.mireu.auth.application;

import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.Username;
import java.time.Instant;
import java.util.Optional;

/** The stored single-use links. */
public interface SignInLinks {

    /** Stores the digest of a new code, and forgets those that have expired. */
    void add(SecretDigest code, Username user, Instant now, Instant expiresAt);

    /** Takes the code out of the world: whom it signs in, and nobody when it is unknown, used or expired. */
    Optional<Username> consume(SecretDigest code, Instant now);
}
