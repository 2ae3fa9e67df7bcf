package io.mireu.auth.application;

import io.mireu.auth.domain.PasswordRules;
import io.mireu.auth.domain.SignInResult;
import io.mireu.auth.domain.UserAccount;
import io.mireu.auth.domain.Username;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Changes the password of a user who knows the present one, or who has none yet. */
@Service
public class ChangePassword {

    private static final Logger LOG = LoggerFactory.getLogger(ChangePassword.class);

    private final Users users;
    private final UserSessions sessions;
    private final PasswordHashes hashes;
    private final SignInThrottle throttle;
    private final OpenSession openSession;

    ChangePassword(
            Users users,
            UserSessions sessions,
            PasswordHashes hashes,
            SignInThrottle throttle,
            OpenSession openSession) {
        this.users = users;
        this.sessions = sessions;
        this.hashes = hashes;
        this.throttle = throttle;
        this.openSession = openSession;
    }

    /**
     * Ends every session of the user and opens a new one for this client.
     *
     * @param current not looked at while the user has no usable password
     * @throws IllegalArgumentException when the new password is not good enough
     */
    public SignInResult handle(Username name, String current, String fresh, String address) {
        PasswordRules.check(fresh, name);
        Duration wait = throttle.beginForUser(name.value());
        if (!wait.isZero()) {
            return new SignInResult.Throttled(wait);
        }
        UserAccount user = users.find(name).orElseThrow();
        if (user.passwordHash() != null && !hashes.matches(current, user.passwordHash())) {
            return new SignInResult.Refused();
        }
        users.changePassword(name, hashes.hash(fresh));
        sessions.endAllOf(name);
        throttle.succeeded(name.value(), address);
        LOG.info("User {} changed the password from {}", name, address);
        return openSession.handle(user);
    }
}
