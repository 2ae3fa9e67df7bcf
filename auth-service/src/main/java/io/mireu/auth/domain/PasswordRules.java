package io.mireu.auth.domain;

import java.nio.charset.StandardCharsets;

/** What a password must be: long rather than complicated (NIST SP 800-63B). */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    /** What bcrypt reads; a longer one would be cut silently. */
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    /**
     * Checks a new password.
     *
     * @throws IllegalArgumentException saying what is wrong, never the password
     */
    public static void check(String password, Username user) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("a password has at most " + MOST_BYTES + " bytes");
        }
        if (password.chars().distinct().count() < 4 || password.equalsIgnoreCase(user.value())) {
            throw new IllegalArgumentException("this password is too easy to guess");
        }
    }

    /** Whether a text can be a password at all, before time is spent on its hash. */
    public static boolean isPossible(String password) {
        return !password.isEmpty() && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
