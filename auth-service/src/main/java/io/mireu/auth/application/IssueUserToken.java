package io.mireu.auth.application;

import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.SessionSecret;
import io.mireu.auth.domain.SignedToken;
import io.mireu.auth.domain.TokenClaims;
import io.mireu.auth.domain.UserAccount;
import io.mireu.auth.domain.UserSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Gives the short-lived access token of a session. */
@Service
public class IssueUserToken {

    private final UserSessions sessions;
    private final Users users;
    private final TokenSigner signer;
    private final AuthSettings settings;
    private final Clock clock;

    IssueUserToken(
            UserSessions sessions,
            Users users,
            TokenSigner signer,
            AuthSettings settings,
            @Qualifier("machineClock") Clock clock) {
        this.sessions = sessions;
        this.users = users;
        this.signer = signer;
        this.settings = settings;
        this.clock = clock;
    }

    /** A token for whoever holds the secret; none when the session is over or the user was disabled. */
    public Optional<SignedToken> handle(SessionSecret secret) {
        return sessions.find(SecretDigest.of(secret.value()), clock.instant())
                .flatMap(session ->
                        users.find(session.user()).filter(UserAccount::enabled).map(user -> of(user, session)));
    }

    /** A token for a session that was just opened. */
    public SignedToken of(UserAccount user, UserSession session) {
        Instant now = clock.instant();
        Instant end = now.plus(settings.tokenLifetime());
        Instant expiresAt = end.isAfter(session.expiresAt()) ? session.expiresAt() : end;
        return signer.sign(new TokenClaims(user.name().value(), user.roles(), session.id()), now, expiresAt);
    }
}
