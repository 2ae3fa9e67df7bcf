package io.mireu.marketdata.application;

import io.mireu.model.event.SystemEvent.Severity;

/** Where people are told what they must know. */
public interface Alerts {

    /**
     * Tells people; the same code is not told more often than they can read.
     *
     * @param code stable, for example {@code feed-stale}
     * @param message what happened and what to do
     */
    void raise(Severity severity, String code, String message);
}
