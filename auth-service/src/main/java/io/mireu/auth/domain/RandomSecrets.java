package io.mireu.auth.domain;

import java.security.SecureRandom;
import java.util.Base64;

/** Draws secrets that cannot be guessed. */
public final class RandomSecrets {

    private static final int BYTES = 32;
    private static final int PASSWORD_LENGTH = 20;
    /** Without characters that look alike. */
    private static final String PASSWORD_ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    /** 256 random bits, base64url, 43 characters. */
    public String token() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password of 20 characters, about 115 bits. */
    public FreshPassword password() {
        StringBuilder text = new StringBuilder();
        random.ints(PASSWORD_LENGTH, 0, PASSWORD_ALPHABET.length())
                .forEach(index -> text.append(PASSWORD_ALPHABET.charAt(index)));
        return new FreshPassword(text.toString());
    }
}
