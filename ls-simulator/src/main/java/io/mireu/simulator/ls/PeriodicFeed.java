package io.mireu.simulator.ls;

import java.time.Duration;

/** Frames that are sent from time to time, and not when something happens. */
interface PeriodicFeed {

    /** The machine's time from one round to the next. */
    Duration interval();

    /** Sends a round to those who asked. */
    void send();
}
