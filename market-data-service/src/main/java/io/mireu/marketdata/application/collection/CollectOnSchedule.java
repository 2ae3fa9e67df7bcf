package io.mireu.marketdata.application.collection;

import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import io.mireu.marketdata.domain.collection.CollectionRun.Trigger;
import io.mireu.marketdata.domain.collection.CollectionTimetable;
import io.mireu.model.market.KrxCalendar;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Runs each job when it is due, and at the start what was missed while the service was not there. */
public final class CollectOnSchedule {

    private final RunCollection runCollection;
    private final CollectionRuns runs;
    private final FollowedClock clock;
    private final BooleanSupplier instrumentsKnown;
    private final Supplier<FeedState> feed;
    private final KrxCalendar calendar;
    private final CollectionSettings settings;
    private final Map<CollectionJob, Instant> seen = new EnumMap<>(CollectionJob.class);
    private boolean begun;

    /**
     * With what it runs.
     *
     * @param instrumentsKnown whether all instruments are known
     * @param feed how far the feed is
     */
    public CollectOnSchedule(
            RunCollection runCollection,
            CollectionRuns runs,
            FollowedClock clock,
            BooleanSupplier instrumentsKnown,
            Supplier<FeedState> feed,
            KrxCalendar calendar,
            CollectionSettings settings) {
        this.runCollection = runCollection;
        this.runs = runs;
        this.clock = clock;
        this.instrumentsKnown = instrumentsKnown;
        this.feed = feed;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Looks once; a job that cannot run yet is looked at again. */
    public void handle() {
        // The stream comes first: until it stands, the venue's few answers a second are the feed's.
        begun = begun || (clock.reading().isPresent() && feed.get() == FeedState.LIVE);
        if (begun) {
            for (CollectionJob job : CollectionJob.values()) {
                if (!job.needsInstruments() || instrumentsKnown.getAsBoolean()) {
                    look(job);
                }
            }
        }
    }

    private void look(CollectionJob job) {
        Instant now = clock.now();
        CollectionSettings.Times times = settings.of(job);
        Optional<Instant> last = timetable(job).last(now);
        Instant before = seen.get(job);
        if (before == null) {
            begin(job, times, last.orElse(Instant.EPOCH), now);
        } else if (last.filter(due -> due.isAfter(before)).isPresent()) {
            Instant due = last.get();
            run(job, Trigger.SCHEDULE, due);
        }
    }

    private void begin(CollectionJob job, CollectionSettings.Times times, Instant last, Instant now) {
        boolean served = runs.lastDone(job)
                .map(CollectionRun::asOf)
                .filter(asOf -> !asOf.isBefore(last))
                .isPresent();
        // Before the very first run nothing was missed.
        boolean missed = !served
                && !last.plus(times.catchUp()).isBefore(now)
                && !runs.latest(job, 1).isEmpty();
        if (missed || times.atStart()) {
            run(job, Trigger.START, last);
        } else {
            seen.put(job, last);
        }
    }

    private void run(CollectionJob job, Trigger trigger, Instant due) {
        if (runCollection.handle(job, trigger, due.equals(Instant.EPOCH) ? null : due)
                instanceof RunCollection.Answer.Started) {
            seen.put(job, due);
        }
    }

    /** When a job is due. */
    public CollectionTimetable timetable(CollectionJob job) {
        return settings.of(job).timetable(calendar);
    }
}
