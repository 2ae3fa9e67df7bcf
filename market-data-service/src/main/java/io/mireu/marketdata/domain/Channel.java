package io.mireu.marketdata.domain;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.DerivativeCode;

/**
 * One thing that a stream can be subscribed to.
 *
 * @param kind what of the instrument
 * @param instrument short code
 */
public record Channel(Kind kind, DerivativeCode instrument) {

    /** What of an instrument. */
    public enum Kind {
        TRADES,
        BOOK
    }

    /** Whether the instrument is a future, which the venue streams apart from options. */
    public boolean ofFuture() {
        return instrument.type() == ContractType.FUTURE;
    }
}
