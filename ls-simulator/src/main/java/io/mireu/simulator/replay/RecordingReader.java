package io.mireu.simulator.replay;

import java.time.LocalDate;
import java.util.Collection;

/** Events with the facts of their day. */
interface RecordingReader extends RecordedEvents {

    /** The trading day. */
    LocalDate day();

    /** The contracts: those of the head, or those that were met until now where there is none. */
    Collection<RecordedInstrument> instruments();
}
