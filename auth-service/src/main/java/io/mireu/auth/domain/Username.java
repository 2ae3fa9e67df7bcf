package io.mireu.auth.domain;

import io.mireu.model.Identifier;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names one user; case does not matter.
 *
 * @param value 1 to 32 of lower-case letters, digits, dot, underscore, hyphen
 */
public record Username(String value) implements Identifier {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9._-]{1,32}");

    /** The user that exists from the start. */
    public static final Username ADMIN = new Username("admin");

    public Username {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("a username has 1 to 32 letters, digits, dots, underscores or hyphens");
        }
    }

    /** The username of this text, with the rules of the constructor. */
    public static Username of(String value) {
        return new Username(value);
    }

    /** Whether the text can be a username at all. */
    public static boolean isValid(String text) {
        return ALLOWED.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
