package io.mireu.auth.adapter.in.web;

import io.mireu.auth.domain.SignedToken;
import java.time.Instant;

/** A token as JSON. */
record TokenAnswer(String token, Instant expiresAt) {

    static TokenAnswer of(SignedToken token) {
        return new TokenAnswer(token.value(), token.expiresAt());
    }

    @Override
    public String toString() {
        return "TokenAnswer[hidden, expiresAt=" + expiresAt + "]";
    }
}
