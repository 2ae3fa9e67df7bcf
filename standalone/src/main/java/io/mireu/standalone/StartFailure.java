package io.mireu.standalone;

/** A part of the system that could not start. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String part, Throwable cause) {
        super(part + " could not start", cause);
    }
}
