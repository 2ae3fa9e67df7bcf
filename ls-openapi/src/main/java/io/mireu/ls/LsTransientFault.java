package io.mireu.ls;

import org.jspecify.annotations.Nullable;

/** Nothing is known to be wrong with the request: time-outs, lost connections, too many calls, unreadable answers. */
public final class LsTransientFault extends LsFault {
    private static final long serialVersionUID = 1L;

    public LsTransientFault(String code, String message, @Nullable Throwable cause) {
        super(code, message, cause);
    }
}
