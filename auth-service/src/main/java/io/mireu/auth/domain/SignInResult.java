package io.mireu.auth.domain;

import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {

    /**
     * The user is who he says.
     *
     * @param user who
     * @param session the new session
     * @param secret what proves the session
     */
    record SignedIn(UserAccount user, UserSession session, SessionSecret secret) implements SignInResult {}

    /** Wrong, expired or used; which of them is not told. */
    record Refused() implements SignInResult {}

    /**
     * Too many attempts.
     *
     * @param retryAfter how long to wait
     */
    record Throttled(Duration retryAfter) implements SignInResult {}
}
