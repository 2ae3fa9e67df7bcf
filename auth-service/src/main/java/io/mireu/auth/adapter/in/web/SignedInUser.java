package io.mireu.auth.adapter.in.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param expiresAt when the session ends; null where the caller holds a token without one
 */
record SignedInUser(
        String username, List<String> roles, @Nullable Instant expiresAt) {

    SignedInUser {
        roles = List.copyOf(roles);
    }
}
