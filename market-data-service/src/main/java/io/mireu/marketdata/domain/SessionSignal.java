package io.mireu.marketdata.domain;

import io.mireu.model.market.SessionPhase;
import java.util.Optional;

/** A change of the day session that the venue announces (JIF of market 5). */
public enum SessionSignal {
    OPENING_AUCTION_STARTED("11", SessionPhase.OPENING_AUCTION),
    OPENED("21", SessionPhase.CONTINUOUS),
    CLOSING_AUCTION_STARTED("31", SessionPhase.CLOSING_AUCTION),
    CLOSED("41", SessionPhase.CLOSED);

    private final String code;
    private final SessionPhase phase;

    SessionSignal(String code, SessionPhase phase) {
        this.code = code;
        this.phase = phase;
    }

    /** The signal of a status code; none for countdowns and other news. */
    public static Optional<SessionSignal> ofCode(String code) {
        for (SessionSignal signal : values()) {
            if (signal.code.equals(code)) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }

    /** The phase that begins with it. */
    public SessionPhase phase() {
        return phase;
    }
}
