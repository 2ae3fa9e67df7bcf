package io.mireu.auth.application;

/** LS does not accept an app key or its secret: the same request would be refused again. */
public final class LsKeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A refusal.
     *
     * @param code of LS, empty when it gave none
     * @param message what LS said, without key and secret
     */
    public LsKeyRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The code of LS, empty when it gave none. */
    public String code() {
        return code;
    }
}
