package io.mireu.model.market;

/** How far a session has come, by its hours or by what is heard of it, in this order. */
enum SessionStage {
    AHEAD,
    OPENING,
    TRADING,
    CLOSING,
    OVER;

    /** Where a session is in a phase. */
    static SessionStage of(SessionPhase phase) {
        return switch (phase) {
            case OPENING_AUCTION -> OPENING;
            case CONTINUOUS, HALTED, HALT_AUCTION -> TRADING;
            case CLOSING_AUCTION -> CLOSING;
            case CLOSED -> OVER;
        };
    }

    boolean isBefore(SessionStage other) {
        return compareTo(other) < 0;
    }
}
