package io.mireu.ls;

/** The venue understood and refused; the same request will be refused again. */
public final class LsRefusal extends LsFault {
    private static final long serialVersionUID = 1L;

    public LsRefusal(String code, String message) {
        super(code, message, null);
    }
}
