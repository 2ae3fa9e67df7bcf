package io.mireu.order.crash;

/** The process is gone; nothing after this point has run. */
final class SimulatedCrash extends Error {

    private static final long serialVersionUID = 1L;

    SimulatedCrash(String where) {
        super(where, null, false, false);
    }
}
