package io.mireu.support;

import org.jspecify.annotations.Nullable;

/** A fault that may be gone at the next attempt: what was tried is tried again, in order, and never skipped. */
public class TransientFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public TransientFault(String message) {
        super(message);
    }

    /** With a message for people and what led to it. */
    public TransientFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
