package io.mireu.marketdata.adapter.in.time;

import static io.mireu.marketdata.Patience.await;

import io.mireu.marketdata.application.collection.CollectOnSchedule;
import io.mireu.marketdata.application.collection.CollectionRuns;
import io.mireu.marketdata.application.collection.CollectionSettings;
import io.mireu.marketdata.application.collection.CollectionSettings.Times;
import io.mireu.marketdata.application.collection.CollectionStore;
import io.mireu.marketdata.application.collection.RunCollection;
import io.mireu.marketdata.domain.ClockReading;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.marketdata.domain.collection.CollectionRun;
import io.mireu.model.market.KrxCalendar;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectionClockTest {

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aDatabaseThatGoesAwayWhileItIsOpenedIsOpenedAgain() {
        CollectionRuns runs = new AwayOnce();
        FollowedClock clock = new FollowedClock(Clock.systemUTC());
        clock.accept(new ClockReading(Instant.EPOCH, Instant.EPOCH, Duration.ZERO));
        CollectionSettings settings = settings();
        CollectOnSchedule schedule = new CollectOnSchedule(
                new RunCollection(runs, Map.of(), clock, (severity, code, message) -> {}),
                runs,
                clock,
                () -> true,
                this::countLook,
                KrxCalendar.bundled(),
                settings);
        CollectionClock collections = new CollectionClock(new OpenStore(), runs, schedule, settings);

        collections.start();
        try {
            await().until(() -> opened.get() == 2 && looks.get() > 0);
        } finally {
            collections.stop();
        }
    }

    private FeedState countLook() {
        looks.incrementAndGet();
        return FeedState.STARTING;
    }

    private static CollectionSettings settings() {
        Times never = new Times("", "", false, Duration.ZERO);
        return new CollectionSettings(
                never, never, never, never, "KIR@CD91", LocalTime.of(6, 0), 1, List.of(), Duration.ofMillis(1));
    }

    private final class OpenStore implements CollectionStore {
        @Override
        public boolean open() {
            opened.incrementAndGet();
            return true;
        }

        @Override
        public void close() {}
    }

    private final class AwayOnce implements CollectionRuns {
        @Override
        public int interrupt() {
            if (opened.get() == 1) {
                throw new TransientFault("the database does not answer");
            }
            return 0;
        }

        @Override
        public Optional<Long> begin(
                CollectionJob job, CollectionRun.Trigger trigger, @Nullable Instant dueAt, Instant asOf) {
            return Optional.empty();
        }

        @Override
        public void done(long id, long rows) {}

        @Override
        public void failed(long id, String code, String message) {}

        @Override
        public Optional<CollectionRun> lastDone(CollectionJob job) {
            return Optional.empty();
        }

        @Override
        public List<CollectionRun> latest(CollectionJob job, int limit) {
            return List.of();
        }
    }
}
