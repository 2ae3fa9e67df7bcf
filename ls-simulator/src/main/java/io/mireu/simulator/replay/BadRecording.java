package io.mireu.simulator.replay;

import java.io.Serial;
import java.nio.file.Path;

/** A recording that cannot be played, with the place that shows it. */
public final class BadRecording extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RecordingFault fault;
    private final long line;

    BadRecording(RecordingFault fault, Path file, long line, String what) {
        super(fault + " in " + file.getFileName() + (line > 0 ? ", line " + line : "") + ": " + what);
        this.fault = fault;
        this.line = line;
    }

    /** What is wrong. */
    public RecordingFault fault() {
        return fault;
    }

    /** The line, from 1; 0 for the file as a whole. */
    public long line() {
        return line;
    }
}
