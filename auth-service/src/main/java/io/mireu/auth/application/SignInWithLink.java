package io.mireu.auth.application;

import io.mireu.auth.domain.SecretDigest;
import io.mireu.auth.domain.SignInResult;
import io.mireu.auth.domain.UserAccount;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Signs a user in by the code of a single-use link. */
@Service
public class SignInWithLink {

    private static final Logger LOG = LoggerFactory.getLogger(SignInWithLink.class);

    private final SignInLinks links;
    private final Users users;
    private final SignInThrottle throttle;
    private final OpenSession openSession;
    private final Clock clock;

    SignInWithLink(
            SignInLinks links,
            Users users,
            SignInThrottle throttle,
            OpenSession openSession,
            @Qualifier("machineClock") Clock clock) {
        this.links = links;
        this.users = users;
        this.throttle = throttle;
        this.openSession = openSession;
        this.clock = clock;
    }

    /**
     * Consumes the code; it never works again.
     *
     * @param address where it comes from
     */
    public SignInResult handle(String code, String address) {
        Duration wait = throttle.beginForAddress(address);
        if (!wait.isZero()) {
            return new SignInResult.Throttled(wait);
        }
        Optional<UserAccount> user = links.consume(SecretDigest.of(code), clock.instant())
                .flatMap(users::find)
                .filter(UserAccount::enabled);
        if (user.isEmpty()) {
            LOG.warn("Sign-in link from {} refused", address);
            return new SignInResult.Refused();
        }
        throttle.succeeded(user.get().name().value(), address);
        LOG.info("User {} signed in with a link from {}", user.get().name(), address);
        return openSession.handle(user.get());
    }
}
