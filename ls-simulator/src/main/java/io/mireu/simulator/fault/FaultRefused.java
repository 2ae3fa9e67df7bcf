package io.mireu.simulator.fault;

/** A fault or an incident that was ordered makes no sense. */
public final class FaultRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * A refusal.
     *
     * @param code stable, for programs
     * @param message for people
     */
    public FaultRefused(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
