package io.mireu.marketdata.application.collection;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import io.mireu.marketdata.domain.collection.CollectionRun.Outcome;
import io.mireu.marketdata.domain.collection.CollectionRun.Trigger;
import io.mireu.model.market.KrxCalendar;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which jobs run when the service looks at the clock. */
class CollectOnScheduleTest {

    private final ScriptedStatistics runs = new ScriptedStatistics();
    private final Clock machine = Clock.fixed(seoul("2026-11-27T10:00"), ZoneOffset.UTC);
    private final FollowedClock clock = new FollowedClock(machine);
    private final AtomicInteger collected = new AtomicInteger();
    private boolean broken;
    private final CollectOnSchedule schedule = new CollectOnSchedule(
            new RunCollection(runs, collectors(), clock, (severity, code, message) -> {}),
            runs,
            clock,
            () -> true,
            () -> FeedState.LIVE,
            KrxCalendar.bundled(),
            CollectionExample.settings(LocalTime.of(6, 0)));

    @Test
    void theFirstStartOfAllRunsOnlyWhatRunsAtEveryStart() {
        look("2026-11-27T10:00");

        assertThat(ran()).containsExactly("cd-rate START");
    }

    @Test
    void whatWasMissedWhileTheServiceWasNotThereIsMadeUpForAtTheStart() {
        runs.ran(CollectionJob.DAILY_BARS, seoul("2026-11-25T16:05"));
        runs.ran(CollectionJob.OPEN_INTEREST, seoul("2026-11-26T15:35"));
        look("2026-11-27T10:00");

        assertThat(ran()).containsExactly("cd-rate START", "daily-bars START", "open-interest START");
        assertThat(latest(CollectionJob.DAILY_BARS).dueAt()).isEqualTo(seoul("2026-11-26T16:05"));
    }

    @Test
    void whatWasMissedTooLongAgoIsNot() {
        runs.ran(CollectionJob.OPEN_INTEREST, seoul("2026-11-26T15:35"));
        look("2026-11-27T17:00");

        assertThat(ran()).containsExactly("cd-rate START");
    }

    @Test
    void eachTimeOfTheScheduleIsServedOnceEvenByARunThatFails() {
        look("2026-11-27T10:00");
        broken = true;
        look("2026-11-27T10:05");
        look("2026-11-27T10:06");
        look("2026-11-27T10:34");

        assertThat(ran()).containsExactly("cd-rate START", "open-interest SCHEDULE");
        assertThat(latest(CollectionJob.OPEN_INTEREST).outcome()).isEqualTo(Outcome.FAILED);
        broken = false;
        look("2026-11-27T10:35");
        assertThat(ran()).containsExactly("cd-rate START", "open-interest SCHEDULE", "open-interest SCHEDULE");
    }

    @Test
    void aTimeThatFallsIntoARunByHandIsServedAfterIt() {
        look("2026-11-27T10:00");
        assertThat(runs.begin(CollectionJob.OPEN_INTEREST, Trigger.MANUAL, null, seoul("2026-11-27T10:04")))
                .isPresent();
        look("2026-11-27T10:05");
        assertThat(ran()).containsExactly("cd-rate START", "open-interest MANUAL");

        runs.done(1, 0);
        look("2026-11-27T10:07");
        assertThat(ran()).containsExactly("cd-rate START", "open-interest MANUAL", "open-interest SCHEDULE");
    }

    @Test
    void anEndThatTheDatabaseDidNotTakeIsStoredBeforeTheNextRun() {
        look("2026-11-27T10:00");
        runs.away = true;
        clock.accept(new ClockReading(seoul("2026-11-27T10:05"), machine.instant(), Duration.ZERO));
        schedule.handle();
        await().until(collected::get, count -> count == 2);
        clock.accept(new ClockReading(seoul("2026-11-27T10:35"), machine.instant(), Duration.ZERO));
        await().untilAsserted(() -> assertThatThrownBy(schedule::handle).isInstanceOf(TransientFault.class));
        assertThat(ran()).containsExactly("cd-rate START", "open-interest SCHEDULE");

        runs.away = false;
        look("2026-11-27T10:35");

        assertThat(ran()).containsExactly("cd-rate START", "open-interest SCHEDULE", "open-interest SCHEDULE");
        assertThat(runs.runs).extracting(CollectionRun::outcome).containsOnly(Outcome.DONE);
    }

    private void look(String time) {
        clock.accept(new ClockReading(seoul(time), machine.instant(), Duration.ZERO));
        long open = runs.runs.stream()
                .filter(run -> run.trigger() == Trigger.MANUAL && isOpen(run))
                .count();
        schedule.handle();
        await().until(() -> List.copyOf(runs.runs).stream()
                        .filter(CollectOnScheduleTest::isOpen)
                        .count()
                <= open);
    }

    private static boolean isOpen(CollectionRun run) {
        return run.outcome() == Outcome.RUNNING;
    }

    /** Those of this process. */
    private List<String> ran() {
        return runs.runs.stream()
                .filter(run -> run.asOf().isAfter(seoul("2026-11-27T00:00")))
                .map(run -> run.job() + " " + run.trigger())
                .toList();
    }

    private CollectionRun latest(CollectionJob job) {
        return runs.latest(job, 1).getFirst();
    }

    private Map<CollectionJob, Collector> collectors() {
        return Stream.of(CollectionJob.values()).collect(Collectors.toMap(Function.identity(), _ -> this::collect));
    }

    private long collect(Instant asOf) {
        collected.incrementAndGet();
        if (broken) {
            throw new CollectionFault("no-data", "nothing", null);
        }
        return 1;
    }

    private static Instant seoul(String time) {
        return LocalDateTime.parse(time).atZone(KrxCalendar.ZONE).toInstant();
    }
}
