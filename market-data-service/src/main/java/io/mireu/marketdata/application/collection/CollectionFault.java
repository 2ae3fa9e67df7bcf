package io.mireu.marketdata.application.collection;

import org.jspecify.annotations.Nullable;

/** Something could not be collected. */
public final class CollectionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A fault.
     *
     * @param code stable, for people and programs; a refusal of the venue has the venue's
     */
    public CollectionFault(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The stable code. */
    public String code() {
        return code;
    }
}
