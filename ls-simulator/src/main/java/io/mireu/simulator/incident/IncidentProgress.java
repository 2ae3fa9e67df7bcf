package io.mireu.simulator.incident;

/**
 * How far an incident is.
 *
 * @param step the step that it is at, 0 before the first
 * @param steps how many there are
 * @param run how often it was started
 */
public record IncidentProgress(State state, int step, int steps, int run) {

    /** What it does. */
    public enum State {
        /** It has not been started. */
        IDLE,
        /** It is at one of its steps. */
        RUNNING,
        /** All steps are done, and its faults cleared. */
        DONE,
        /** It was stopped, or the venue refused a step of it, and its faults are cleared. */
        STOPPED
    }
}
