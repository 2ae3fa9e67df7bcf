package io.mireu.simulator.replay;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start what is wrong with a recording, instead of a stack trace. */
final class BadRecordingAnalyzer extends AbstractFailureAnalyzer<BadRecording> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadRecording cause) {
        return new FailureAnalysis(
                "The recording cannot be played. " + cause.getMessage(),
                "Correct the file that mireu.simulator.replay.file names; docs/replay.md describes the formats.",
                cause);
    }
}
