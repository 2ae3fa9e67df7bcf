package io.mireu.auth.application;

import io.mireu.auth.domain.FreshPassword;
import io.mireu.auth.domain.RandomSecrets;
import io.mireu.auth.domain.SignInAttempts;
import io.mireu.auth.domain.Username;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Gives a user a new random password; for whoever runs the process, never over the network. */
@Service
public class ResetPassword {

    private static final Logger LOG = LoggerFactory.getLogger(ResetPassword.class);

    private final Users users;
    private final UserSessions sessions;
    private final PasswordHashes hashes;
    private final AttemptLog attempts;
    private final RandomSecrets secrets = new RandomSecrets();

    ResetPassword(Users users, UserSessions sessions, PasswordHashes hashes, AttemptLog attempts) {
        this.users = users;
        this.sessions = sessions;
        this.hashes = hashes;
        this.attempts = attempts;
    }

    /**
     * The new password, to be shown once; every session of the user ends and no delay of earlier attempts is left.
     *
     * @throws IllegalArgumentException when there is no such user
     */
    public FreshPassword handle(Username user) {
        if (users.find(user).isEmpty()) {
            throw new IllegalArgumentException("there is no user " + user);
        }
        FreshPassword password = secrets.password();
        users.changePassword(user, hashes.hash(password.value()));
        sessions.endAllOf(user);
        attempts.update("user:" + user.value(), before -> SignInAttempts.NONE);
        LOG.warn("Password of user {} was reset", user);
        return password;
    }
}
