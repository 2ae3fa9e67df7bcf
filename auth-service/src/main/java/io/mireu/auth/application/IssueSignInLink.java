package io.mireu.auth.application;

import io.mireu.auth.domain.RandomSecrets;
import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.SignInCode;
import io.mireu.auth.domain.Username;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Makes the code of a link that signs a user in once; for whoever runs the process, never over the network. */
@Service
public class IssueSignInLink {

    private final Users users;
    private final SignInLinks links;
    private final AuthSettings settings;
    private final Clock clock;
    private final RandomSecrets secrets = new RandomSecrets();

    IssueSignInLink(Users users, SignInLinks links, AuthSettings settings, @Qualifier("machineClock") Clock clock) {
        this.users = users;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A new code; the link is {@code /sign-in?code=} and the code, at the gateway.
     *
     * @throws IllegalArgumentException when there is no such user
     */
    public SignInCode handle(Username user) {
        if (users.find(user).isEmpty()) {
            throw new IllegalArgumentException("there is no user " + user);
        }
        Instant now = clock.instant();
        SignInCode code = new SignInCode(secrets.token(), now.plus(settings.signInLinkLifetime()));
        links.add(SecretDigest.of(code.value()), user, now, code.expiresAt());
        return code;
    }
}
