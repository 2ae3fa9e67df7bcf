package io.mireu.auth.domain;

import java.time.Instant;

/**
 * One signed-in browser or API client.
 *
 * @param id the claim {@code sid} of its tokens; not a secret
 * @param user who signed in
 * @param expiresAt after which it is over, however much it was used
 */
public record UserSession(String id, Username user, Instant expiresAt) {}
