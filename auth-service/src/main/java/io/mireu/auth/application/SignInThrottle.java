package io.mireu.auth.application;

import io.mireu.auth.domain.SignInAttempts;
import io.mireu.auth.domain.ThrottlePolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Slows down guessing, by user name and by address. */
@Component
class SignInThrottle {

    private final AttemptLog attempts;
    private final Clock clock;

    SignInThrottle(AttemptLog attempts, @Qualifier("machineClock") Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Counts an attempt before it is looked at: how long it must wait, zero when it may go on. */
    Duration beginForUser(String user) {
        return begin("user:" + user, ThrottlePolicy.ofUser());
    }

    /** The same by address. */
    Duration beginForAddress(String address) {
        return begin("address:" + address, ThrottlePolicy.ofAddress());
    }

    /** The user proved who he is: his count starts again, the address's loses this one attempt. */
    void succeeded(String user, String address) {
        attempts.update("user:" + user, before -> SignInAttempts.NONE);
        attempts.update("address:" + address, SignInAttempts::undo);
    }

    private Duration begin(String subject, ThrottlePolicy policy) {
        Instant now = clock.instant();
        return attempts.update(subject, before -> before.begin(now, policy)).waitAt(now);
    }
}
