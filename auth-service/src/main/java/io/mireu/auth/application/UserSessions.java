package io.mireu.auth.application;

import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.UserSession;
import io.mireu.auth.domain.Username;
import java.time.Instant;
import java.util.Optional;

/** The stored sessions. */
public interface UserSessions {

    /** Stores a new session, and forgets those that have expired. */
    void open(UserSession session, SecretDigest secret, Instant now);

    /** The session that a secret proves, unless it is over. */
    Optional<UserSession> find(SecretDigest secret, Instant now);

    /** Ends a session; nothing happens when it is over already. */
    void end(String sessionId);

    /** Ends every session of a user. */
    void endAllOf(Username user);
}
