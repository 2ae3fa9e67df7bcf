package io.mireu.auth.application;

/** Seals secrets for the database. */
public interface SecretSeal {

    /**
     * The sealed form.
     *
     * @param purpose where it is kept; it opens only with the same purpose, so rows cannot be swapped
     */
    byte[] seal(String secret, String purpose);

    /**
     * The secret.
     *
     * @throws IllegalStateException when the master key or the purpose is another one, or it was changed
     */
    String open(byte[] sealed, String purpose);
}
