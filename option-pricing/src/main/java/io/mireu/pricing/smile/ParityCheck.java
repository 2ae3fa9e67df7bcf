package io.mireu.pricing.smile;

import java.util.Locale;

/** What the options' bids and offers say about a forward. */
public enum ParityCheck {
    /** It lies between the bounds that the strikes nearest the money set. */
    INSIDE,
    /** It lies outside the bounds of half of them or more: either they or it must be wrong. */
    OUTSIDE,
    /** No strike has both a usable put and a usable call. */
    UNCHECKED;

    /** As it is printed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
