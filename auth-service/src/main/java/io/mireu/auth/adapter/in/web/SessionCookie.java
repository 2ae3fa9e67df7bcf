package io.mireu.auth.adapter.in.web;

import io.mireu.auth.domain.SignInResult;
import io.mireu.auth.domain.UserSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie with a browser's session secret; no script can read it and no other site can send it. */
@Component
class SessionCookie {

    /** The gateway reads it by this name. */
    static final String NAME = "mireu-session";

    private final Clock clock;

    SessionCookie(@Qualifier("machineClock") Clock clock) {
        this.clock = clock;
    }

    /** The cookie of a new session; only sent over TLS when the request came over TLS. */
    ResponseCookie of(SignInResult.SignedIn signedIn, HttpServletRequest request) {
        UserSession session = signedIn.session();
        Duration age = Duration.between(clock.instant(), session.expiresAt());
        return cookie(signedIn.secret().value(), age, request);
    }

    /** Removes the cookie. */
    ResponseCookie gone(HttpServletRequest request) {
        return cookie("", Duration.ZERO, request);
    }

    private static ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(age)
                .build();
    }
}
