package io.mireu.auth.application;

import org.jspecify.annotations.Nullable;

/** Slow hashes of passwords. */
public interface PasswordHashes {

    /** A salted hash. */
    String hash(String password);

    /**
     * Whether the password belongs to the hash.
     *
     * @param hash null where there is none: then the answer is no, after the same time
     */
    boolean matches(String password, @Nullable String hash);
}
