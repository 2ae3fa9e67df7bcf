package io.mireu.simulator.ls;

/** What left on the realtime sockets. */
public interface RealtimeCounts {

    /** Data frames since the start, over all sockets; acknowledgements apart. */
    long sent();
}
