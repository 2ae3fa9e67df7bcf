package io.mireu.pricing.smile;

import java.util.Locale;

/** Where a forward comes from. */
public enum ForwardMethod {
    /** The median of the forwards at which puts and calls of one strike agree. */
    PARITY,
    /** The caller knows it, from a future that settles with the options. */
    GIVEN;

    /** As it is printed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
