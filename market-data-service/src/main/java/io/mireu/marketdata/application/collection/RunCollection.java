package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun.Trigger;
import io.mireu.model.event.SystemEvent.Severity;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job, at most once at a time, and keeps its history. */
public final class RunCollection {

    private static final Logger log = LoggerFactory.getLogger(RunCollection.class);

    private final CollectionRuns runs;
    private final Map<CollectionJob, Collector> collectors;
    private final FollowedClock clock;
    private final Alerts alerts;
    private final Map<CollectionJob, Runnable> unstored = new ConcurrentHashMap<>();

    /** With one collector for each job. */
    public RunCollection(
            CollectionRuns runs, Map<CollectionJob, Collector> collectors, FollowedClock clock, Alerts alerts) {
        this.runs = runs;
        this.collectors = Map.copyOf(collectors);
        this.clock = clock;
        this.alerts = alerts;
    }

    /** What became of the wish. */
    public sealed interface Answer {
        /** It runs. */
        record Started(long run) implements Answer {}

        /** It ran already. */
        record RunsAlready() implements Answer {}

        /** Nothing can be asked yet: the venue's clock has not been read. */
        record TooEarly() implements Answer {}
    }

    /**
     * Starts a run, and does not wait for it.
     *
     * @param dueAt the time of the schedule that it serves
     */
    public Answer handle(CollectionJob job, Trigger trigger, @Nullable Instant dueAt) {
        if (clock.reading().isEmpty()) {
            return new Answer.TooEarly();
        }
        storeLastEnd(job);
        Instant asOf = clock.now();
        return runs.begin(job, trigger, dueAt, asOf)
                .<Answer>map(id -> {
                    Thread.ofVirtual().name("collect-" + job.wireName()).start(() -> run(id, job, asOf));
                    return new Answer.Started(id);
                })
                .orElseGet(Answer.RunsAlready::new);
    }

    private void run(long id, CollectionJob job, Instant asOf) {
        try {
            long rows = collector(job).handle(asOf);
            log.info("{} collected: {} new or different", job.wireName(), rows);
            store(job, () -> runs.done(id, rows));
        } catch (CollectionFault e) {
            failed(id, job, e.code(), e);
        } catch (RuntimeException e) {
            log.warn("{} could not be collected", job.wireName(), e);
            failed(id, job, "fault", e);
        }
    }

    private Collector collector(CollectionJob job) {
        Collector collector = collectors.get(job);
        if (collector == null) {
            throw new IllegalStateException("nobody collects " + job.wireName());
        }
        return collector;
    }

    private void failed(long id, CollectionJob job, String code, RuntimeException fault) {
        alerts.raise(
                Severity.WARNING,
                "collection-failed",
                job.wireName() + " was not collected as a whole (" + code + "): " + fault.getMessage());
        store(job, () -> runs.failed(id, code, String.valueOf(fault.getMessage())));
    }

    private void store(CollectionJob job, Runnable end) {
        try {
            end.run();
        } catch (RuntimeException e) {
            unstored.put(job, end);
            log.warn("the end of {} is stored before its next run: {}", job.wireName(), e.getMessage());
        }
    }

    /** A run whose end could not be stored would be under way for ever, and no other could begin. */
    private void storeLastEnd(CollectionJob job) {
        Runnable end = unstored.get(job);
        if (end != null) {
            end.run();
            unstored.remove(job, end);
        }
    }
}
