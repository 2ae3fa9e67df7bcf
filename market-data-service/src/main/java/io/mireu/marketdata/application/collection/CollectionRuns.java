package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history of runs; every method throws a fault that may pass while the database is not there. */
public interface CollectionRuns {

    /** Begins a run; none when one of the job runs. */
    Optional<Long> begin(CollectionJob job, CollectionRun.Trigger trigger, @Nullable Instant dueAt, Instant asOf);

    /** It ended well. */
    void done(long id, long rows);

    /** It did not. */
    void failed(long id, String code, String message);

    /** Those that a process left running are over; how many. */
    int interrupt();

    /** The last that ended well, by the venue's time. */
    Optional<CollectionRun> lastDone(CollectionJob job);

    /** The latest first. */
    List<CollectionRun> latest(CollectionJob job, int limit);
}
