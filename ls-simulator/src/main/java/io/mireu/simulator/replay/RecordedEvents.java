package io.mireu.simulator.replay;

import java.util.Optional;

/** The events of a recorded day, one after the other. */
public interface RecordedEvents extends AutoCloseable {

    /**
     * The next event, empty at the end.
     *
     * @throws BadRecording when the next line is no event
     */
    Optional<RecordedEvent> next();

    @Override
    void close();
}
