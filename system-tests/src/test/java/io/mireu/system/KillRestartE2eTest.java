package io.mireu.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/**
 * SIGKILL in the middle of trading, venue included, and starting again on the same folder loses and doubles nothing and
 * forgets no strategy. The normal run kills once, the sweep {@code kill-restart} ten times.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillRestartE2eTest {

    private static final String SWEEP = "kill-restart";
    private static final long SEED = 20261123;
    private static final int KILLS_OF_THE_SWEEP = 10;

    @Test
    void aKilledDemoGoesOnWhereItWas(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        if (Sweep.isAsked(SWEEP)) {
            sweep();
        } else {
            killInMidTrade(folder, 1);
            endsWithNothingUnmatched(folder);
        }
    }

    private static void sweep() throws Exception {
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        while (sweep.done() < KILLS_OF_THE_SWEEP) {
            killInMidTrade(sweep.folder(), sweep.done() + 1);
            JsonNode report = endsWithNothingUnmatched(sweep.folder());
            sweep.finishStep(Map.of(
                    "kills", 1L,
                    "unmatchedOrders", report.path("unmatchedOrders").asLong(),
                    "unmatchedFills", report.path("unmatchedFills").asLong(),
                    "restartMs", report.path("startupMs").asLong()));
        }
        sweep.record(Clock.systemUTC());
    }

    private static void killInMidTrade(Path folder, int kill) throws InterruptedException {
        Random random = new Random(SEED + kill);
        try (DemoProcess demo = DemoProcess.start(folder, "--headless")) {
            demo.awaitUp();
            letTrade(Duration.ofMillis(12_000L + random.nextInt(12_000)));
            demo.kill();
        }
    }

    private static JsonNode endsWithNothingUnmatched(Path folder) {
        try (DemoProcess demo = DemoProcess.start(folder, "--headless", "--seconds=45")) {
            int exit = demo.awaitExit(Duration.ofMinutes(6));
            JsonNode report = demo.report();

            assertThat(exit).as(demo.output()).isZero();
            assertThat(report.path("unmatchedOrders").asLong()).as("orders").isZero();
            assertThat(report.path("unmatchedFills").asLong()).as("fills").isZero();
            assertThat(report.path("deadLetters").asLong()).as("dead letters").isZero();
            assertThat(report.path("portfoliosOpened").asLong()).as("opened").isPositive();
            assertThat(report.path("strategiesRunning").asLong())
                    .as("strategies")
                    .isEqualTo(4);
            return report;
        }
    }

    /** Time is the input of this test: there is nothing to wait for but the moment of the kill. */
    private static void letTrade(Duration time) throws InterruptedException {
        boolean never = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(never).isFalse();
    }
}
