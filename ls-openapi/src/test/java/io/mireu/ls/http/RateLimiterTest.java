package io.mireu.ls.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.ls.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimiterTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Time that passes only while somebody waits, and runs what falls due. */
    private static final class StagedTime implements TimeSource {
        private record Due(long at, Runnable action) {}

        private final PriorityQueue<Due> plan = new PriorityQueue<>((a, b) -> Long.compare(a.at, b.at));
        private long now;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void await(Condition condition, long nanos) {
            long until = now + nanos;
            Due due = plan.peek();
            if (due != null && due.at <= until) {
                plan.poll();
                now = Math.max(now, due.at);
                due.action.run();
            } else {
                now = until;
            }
        }

        void after(long nanos, Runnable action) {
            plan.add(new Due(now + nanos, action));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"t2111,1\nt2112,1\n", "tr,per_second\nT2111,1\n"})
    void aFileOfLimitsThatWouldNotBeAppliedIsRefused(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("limits.csv"), text);

        assertThatThrownBy(() -> RateLimits.load(file)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 50})
    void noSecondSeesMoreCallsThanTheLimitHoweverLongTheyTravel(int limit) throws InterruptedException {
        StagedTime time = new StagedTime();
        RateLimiter limiter = new RateLimiter(limit, 0.85, time);
        Random random = new Random(limit);
        List<Long> counted = new ArrayList<>();

        for (int i = 0; i < 300; i++) {
            RateLimiter.Permit permit = limiter.acquire(Lane.READ);
            long travel = random.nextLong(SECOND / 4);
            counted.add(time.now + random.nextLong(travel + 1));
            time.after(travel, permit::close);
        }

        counted.sort(null);
        for (int i = limit; i < counted.size(); i++) {
            assertThat(counted.get(i) - counted.get(i - limit))
                    .as("calls %d to %d", i - limit, i)
                    .isGreaterThanOrEqualTo(SECOND);
        }
    }

    @Test
    void quickCallsUseMostOfTheLimit() throws InterruptedException {
        StagedTime time = new StagedTime();
        RateLimiter limiter = new RateLimiter(10, 0.85, time);

        for (int i = 0; i < 80; i++) {
            limiter.acquire(Lane.READ).close();
        }

        assertThat(time.now).isLessThanOrEqualTo(10 * SECOND);
    }

    @Test
    void aBurstWithinTheLimitDoesNotWait() throws InterruptedException {
        StagedTime time = new StagedTime();
        RateLimiter limiter = new RateLimiter(10, 0.85, time);

        for (int i = 0; i < 8; i++) {
            RateLimiter.Permit unused = limiter.acquire(Lane.READ);
            assertThat(unused).isNotNull();
        }

        assertThat(time.now).isZero();
    }

    @Test
    void whoComesFirstIsServedFirst() throws InterruptedException {
        RateLimiter limiter = new RateLimiter(20, 0.05, TimeSource.SYSTEM);
        List<Integer> served = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Thread> waiting = new ArrayList<>();
        RateLimiter.Permit first = limiter.acquire(Lane.READ);
        for (int i = 0; i < 3; i++) {
            int number = i;
            Thread thread = Thread.ofVirtual().start(() -> {
                try (RateLimiter.Permit _ = limiter.acquire(Lane.READ)) {
                    served.add(number);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            waiting.add(thread);
            Patience.await()
                    .pollInterval(1, TimeUnit.MILLISECONDS)
                    .until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        }
        first.close();
        for (Thread thread : waiting) {
            thread.join();
        }

        assertThat(served).containsExactly(0, 1, 2);
    }

    @Test
    void twoTrsDoNotShareALimit() throws InterruptedException {
        StagedTime time = new StagedTime();
        RateLimits limits = new RateLimits(LsHttpSettings.standard(), time);

        RateLimits.Turn order = limits.acquire("CFOAT00100", Lane.ENTER);
        RateLimits.Turn history = limits.acquire("t0434", Lane.READ);

        assertThat(order).isNotNull();
        assertThat(history).isNotNull();
        assertThat(time.now).isZero();
    }
}
