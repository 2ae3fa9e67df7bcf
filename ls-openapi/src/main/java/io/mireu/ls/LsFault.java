package io.mireu.ls;

import org.jspecify.annotations.Nullable;

/** A call that gave no usable answer. */
public abstract sealed class LsFault extends RuntimeException permits LsTransientFault, LsRefusal {
    private static final long serialVersionUID = 1L;

    private final String code;

    LsFault(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Response code of the venue, empty when it gave none. */
    public String code() {
        return code;
    }
}
