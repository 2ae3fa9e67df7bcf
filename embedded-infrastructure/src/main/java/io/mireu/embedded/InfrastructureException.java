package io.mireu.embedded;

import org.jspecify.annotations.Nullable;

/** The broker or the database cannot be started, found or stopped; the message says what a person can do. */
public final class InfrastructureException extends RuntimeException {

    public InfrastructureException(String message) {
        super(message);
    }

    public InfrastructureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
