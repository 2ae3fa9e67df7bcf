package io.mireu.auth.application;

import io.mireu.auth.domain.SignInAttempts;
import java.util.function.UnaryOperator;

/** The stored attempts to sign in, by user name or address. */
public interface AttemptLog {

    /**
     * Changes the attempts of one subject while nobody else can.
     *
     * @param subject {@code user:} or {@code address:} and which
     * @return what they were before the change
     */
    SignInAttempts update(String subject, UnaryOperator<SignInAttempts> change);
}
