package io.mireu.model.volatility;

import io.mireu.model.Identifier;

/**
 * Which clock measured the life of an option; a volatility means nothing without it.
 *
 * @param value at most 32 characters, for example {@code act-365} or {@code business-252}
 */
public record ExpiryClockName(String value) implements Identifier {

    public ExpiryClockName {
        Identifier.check(value, "name of an expiry clock", 32);
    }

    /** The name of this text, with the rules of the constructor. */
    public static ExpiryClockName of(String value) {
        return new ExpiryClockName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
