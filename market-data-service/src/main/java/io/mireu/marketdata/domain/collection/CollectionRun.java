package io.mireu.marketdata.domain.collection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job.
 *
 * @param id grows with each run
 * @param job what was collected
 * @param trigger why it ran
 * @param dueAt the time of the schedule that it serves, the venue's; null when asked for by hand and nothing was due
 * @param asOf the venue's time at its start
 * @param startedAt the machine's time
 * @param endedAt the machine's time; null while it runs
 * @param outcome how it went
 * @param rows values that were new or different
 * @param errorCode stable; null when nothing failed
 * @param errorMessage what failed; null when nothing did
 */
public record CollectionRun(
        long id,
        String job,
        Trigger trigger,
        @Nullable Instant dueAt,
        Instant asOf,
        Instant startedAt,
        @Nullable Instant endedAt,
        Outcome outcome,
        long rows,
        @Nullable String errorCode,
        @Nullable String errorMessage) {

    /** Why a job runs. */
    public enum Trigger {
        /** Its time has come. */
        SCHEDULE,
        /** Somebody asked for it. */
        MANUAL,
        /** The service started and the last time was missed, or it runs at every start. */
        START
    }

    /** How a run went. */
    public enum Outcome {
        RUNNING,
        DONE,
        FAILED,
        /** The process ended before it did. */
        INTERRUPTED
    }
}
