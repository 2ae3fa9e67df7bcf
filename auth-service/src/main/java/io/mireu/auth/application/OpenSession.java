package io.mireu.auth.application;

import io.mireu.auth.domain.RandomSecrets;
import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.SessionSecret;
import io.mireu.auth.domain.SignInResult;
import io.mireu.auth.domain.UserAccount;
import io.mireu.auth.domain.UserSession;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Opens a session for a user who has proven who he is. */
@Service
public class OpenSession {

    private final UserSessions sessions;
    private final AuthSettings settings;
    private final Clock clock;
    private final RandomSecrets secrets = new RandomSecrets();

    OpenSession(UserSessions sessions, AuthSettings settings, @Qualifier("machineClock") Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new session with a new secret; nothing of an earlier one is taken over. */
    public SignInResult.SignedIn handle(UserAccount user) {
        Instant now = clock.instant();
        UserSession session =
                new UserSession(UUID.randomUUID().toString(), user.name(), now.plus(settings.sessionLifetime()));
        SessionSecret secret = new SessionSecret(secrets.token());
        sessions.open(session, SecretDigest.of(secret.value()), now);
        return new SignInResult.SignedIn(user, session, secret);
    }
}
