package io.mireu.auth.application;

import io.mireu.model.event.SystemEvent.Severity;

/** Tells people about the LS tokens. */
public interface TokenAlerts {

    /**
     * Tells, or logs that it could not be told; never fails.
     *
     * @return whether it is told, or will be for certain
     * @param code stable, lower case with hyphens
     * @param message with what to do
     */
    boolean raise(Severity severity, String code, String message);
}
