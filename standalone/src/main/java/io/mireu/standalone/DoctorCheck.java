package io.mireu.standalone;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param name what
 * @param state how it is
 * @param found what was found, or why nothing was looked at
 * @param advice what to do about it, null when there is nothing to do
 */
record DoctorCheck(
        String name, State state, String found, @Nullable String advice) {

    /** How it is; only a failure makes the command fail. */
    enum State {
        /** As it should be. */
        OK,
        /** It may matter. */
        WARNING,
        /** It does not work like that. */
        FAILED,
        /** Not looked at. */
        SKIPPED
    }

    static DoctorCheck ok(String name, String found) {
        return new DoctorCheck(name, State.OK, found, null);
    }

    static DoctorCheck warning(String name, String found, String advice) {
        return new DoctorCheck(name, State.WARNING, found, advice);
    }

    static DoctorCheck failed(String name, String found, String advice) {
        return new DoctorCheck(name, State.FAILED, found, advice);
    }

    static DoctorCheck skipped(String name, String reason) {
        return new DoctorCheck(name, State.SKIPPED, reason, null);
    }

    boolean isFailed() {
        return state == State.FAILED;
    }
}
