package io.mireu.auth.application;

import io.mireu.auth.domain.PasswordRules;
import io.mireu.auth.domain.SignInResult;
import io.mireu.auth.domain.UserAccount;
import io.mireu.auth.domain.Username;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Signs a user in by name and password. */
@Service
public class SignInWithPassword {

    private static final Logger LOG = LoggerFactory.getLogger(SignInWithPassword.class);

    private final Users users;
    private final PasswordHashes hashes;
    private final SignInThrottle throttle;
    private final OpenSession openSession;

    SignInWithPassword(Users users, PasswordHashes hashes, SignInThrottle throttle, OpenSession openSession) {
        this.users = users;
        this.hashes = hashes;
        this.throttle = throttle;
        this.openSession = openSession;
    }

    /**
     * One attempt.
     *
     * @param address where it comes from
     */
    public SignInResult handle(String username, String password, String address) {
        Duration wait = throttle.beginForAddress(address);
        if (wait.isZero() && Username.isValid(username)) {
            wait = throttle.beginForUser(Username.of(username).value());
        }
        if (!wait.isZero()) {
            LOG.warn("Sign-in from {} held back for {}", address, wait);
            return new SignInResult.Throttled(wait);
        }
        return verify(username, password, address);
    }

    private SignInResult verify(String username, String password, String address) {
        Optional<UserAccount> user = Username.isValid(username)
                ? users.find(Username.of(username)).filter(UserAccount::enabled)
                : Optional.empty();
        String hash = user.map(UserAccount::passwordHash).orElse(null);
        boolean proven = PasswordRules.isPossible(password) && hashes.matches(password, hash);
        if (user.isEmpty() || !proven) {
            LOG.warn("Sign-in from {} refused", address);
            return new SignInResult.Refused();
        }
        throttle.succeeded(user.get().name().value(), address);
        LOG.info("User {} signed in with a password from {}", user.get().name(), address);
        return openSession.handle(user.get());
    }
}
