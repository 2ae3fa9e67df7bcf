package io.mireu.ls.http;

import java.io.IOException;

/** No answer came back. */
public final class SendFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean mayHaveBeenSent;

    SendFailure(boolean mayHaveBeenSent, IOException cause) {
        super(describe(cause), cause);
        this.mayHaveBeenSent = mayHaveBeenSent;
    }

    /** False when not one byte of the request can have left: there was no connection. */
    public boolean mayHaveBeenSent() {
        return mayHaveBeenSent;
    }

    private static String describe(IOException cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
