package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.application.collection.CollectOnSchedule;
import io.mireu.marketdata.application.collection.CollectionRuns;
import io.mireu.marketdata.application.collection.CollectionSettings;
import io.mireu.marketdata.application.collection.RunCollection;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import io.mireu.support.web.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is collected regularly, how it went, and by hand. */
@RestController
@RequestMapping("/api/v1/market/collections")
class CollectionController {

    private static final int MOST = 1_000;

    private final CollectionRuns runs;
    private final RunCollection runCollection;
    private final CollectOnSchedule schedule;
    private final CollectionSettings settings;
    private final FollowedClock clock;

    CollectionController(
            CollectionRuns runs,
            RunCollection runCollection,
            CollectOnSchedule schedule,
            CollectionSettings settings,
            FollowedClock clock) {
        this.runs = runs;
        this.runCollection = runCollection;
        this.schedule = schedule;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    List<CollectionView> jobs() {
        return Arrays.stream(CollectionJob.values()).map(this::view).toList();
    }

    private CollectionView view(CollectionJob job) {
        CollectionSettings.Times times = settings.of(job);
        return new CollectionView(
                job.wireName(),
                times.day(),
                times.night(),
                times.atStart(),
                runs.latest(job, 1).stream().findFirst().orElse(null),
                clock.reading()
                        .flatMap(_ -> schedule.timetable(job).next(clock.now()))
                        .orElse(null));
    }

    /** The latest first. */
    @GetMapping("/{job}/runs")
    List<CollectionRun> runs(@PathVariable String job, @RequestParam(defaultValue = "50") int limit) {
        return runs.latest(known(job), StatisticsController.checked(limit, MOST));
    }

    /** Starts one; it goes on after the answer. */
    @PostMapping("/{job}/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('TRADER')")
    Started run(@PathVariable String job) {
        return switch (runCollection.handle(known(job), CollectionRun.Trigger.MANUAL, null)) {
            case RunCollection.Answer.Started(long run) -> new Started(run);
            case RunCollection.Answer.RunsAlready _ ->
                throw new ProblemException(
                        HttpStatus.CONFLICT, "collection-runs", job + " runs already: wait for its end");
            case RunCollection.Answer.TooEarly _ ->
                throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "no-session", "the venue's clock has not been read yet");
        };
    }

    /**
     * A run that has begun.
     *
     * @param id its number in the history
     */
    record Started(long id) {}

    private static CollectionJob known(String job) {
        return CollectionJob.of(job)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "unknown-collection", "nothing is collected under the name " + job));
    }
}
