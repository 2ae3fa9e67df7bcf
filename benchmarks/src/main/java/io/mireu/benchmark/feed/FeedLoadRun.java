package io.mireu.benchmark.feed;

import io.mireu.simulator.venue.MarketLoad;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** One run: brings the feed up, loads the venue, watches the frames come through, and lets a bare producer do the same. */
public final class FeedLoadRun {

    private static final long PATIENCE_SECONDS = 120;
    private static final int LINGER_MS = 2;
    private static final double RAMP = 1.5;

    private final FeedLoadPlan plan;
    private final Path folder;

    /** @param folder for what the parts keep, empty before */
    public FeedLoadRun(FeedLoadPlan plan, Path folder) {
        this.plan = plan;
        this.folder = folder;
    }

    /** Runs. */
    public FeedLoadResult measure() throws IOException {
        try (FeedStage stage = new FeedStage(plan, folder)) {
            await("the feed to be live", stage::isLive);
            MarketLoad load = stage.load();
            warmUp(stage, load);
            List<FeedProgress> seconds = new ArrayList<>();
            ThreadTimes before = ThreadTimes.now();
            seconds.add(stage.progress());
            eachSecond(plan.seconds(), () -> seconds.add(stage.progress()));
            ThreadTimes times = ThreadTimes.now().since(before);
            load.rate(0);
            stage.halt();
            FeedProgress settled = settled(stage);
            long bare = new BareProducer(stage.clients(), LINGER_MS).perSecond(plan.seconds());
            return new FeedLoadResult(plan, seconds, settled, times, bare);
        }
    }

    /** Faster and faster, as the compilers get along; of what changes in the market, the service asks for a part only. */
    private void warmUp(FeedStage stage, MarketLoad load) {
        FeedProgress before = stage.progress();
        long toldBefore = load.told();
        AtomicInteger second = new AtomicInteger();
        eachSecond(plan.warmUpSeconds(), () -> {
            double sent = Math.max(1, stage.progress().sent() - before.sent());
            double toldForOne = Math.max(1, (load.told() - toldBefore) / sent);
            double part = Math.min(1, RAMP * second.incrementAndGet() / plan.warmUpSeconds());
            load.rate(Math.round(plan.perSecond() * part * toldForOne));
        });
    }

    private static FeedProgress settled(FeedStage stage) {
        AtomicReference<FeedProgress> last = new AtomicReference<>(stage.progress());
        try {
            await("the frames to come through", () -> {
                FeedProgress now = stage.progress();
                last.set(now);
                return now.isSettled();
            });
        } catch (IllegalStateException e) {
            throw new IllegalStateException("they do not come through: " + last.get(), e);
        }
        return last.get();
    }

    private static void await(String what, BooleanSupplier condition) {
        CountDownLatch done = new CountDownLatch(1);
        every(
                20,
                () -> {
                    if (condition.getAsBoolean()) {
                        done.countDown();
                    }
                },
                done,
                PATIENCE_SECONDS,
                what);
    }

    private static void eachSecond(int times, Runnable work) {
        CountDownLatch left = new CountDownLatch(times);
        every(
                1_000,
                () -> {
                    if (left.getCount() > 0) {
                        work.run();
                        left.countDown();
                    }
                },
                left,
                times + PATIENCE_SECONDS,
                "the seconds to pass");
    }

    private static void every(long periodMs, Runnable work, CountDownLatch done, long patienceSeconds, String what) {
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            var turning = timer.scheduleAtFixedRate(work, periodMs, periodMs, TimeUnit.MILLISECONDS);
            if (!done.await(patienceSeconds, TimeUnit.SECONDS)) {
                // Done before it is cancelled: the work failed, and will not be done again.
                throw new IllegalStateException(
                        "waited in vain for " + what, turning.isDone() ? turning.exceptionNow() : null);
            }
            turning.cancel(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + what, e);
        }
    }
}
