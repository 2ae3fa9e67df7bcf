package io.mireu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** SIGKILL in the middle of trading, venue included, and starting again on the same folder loses and doubles nothing. */
class KillRestartE2eTest {

    private static final long SEED = 20261123;

    /** Kills of the normal run; the sweep {@code kill-restart} sets ten. */
    private static final int KILLS = Integer.getInteger("mireu.sweep.kills", 2);

    @Test
    void aKilledDemoGoesOnWhereItWas(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            try (DemoProcess demo = DemoProcess.start(folder, "--headless")) {
                demo.awaitUp();
                letTrade(Duration.ofMillis(6_000L + random.nextInt(10_000)));
                demo.kill();
            }
        }
        try (DemoProcess demo = DemoProcess.start(folder, "--headless", "--seconds=30")) {
            int exit = demo.awaitExit(Duration.ofMinutes(3));
            JsonNode report = demo.report();

            assertThat(exit).as(demo.output()).isZero();
            assertThat(report.path("unmatchedOrders").asLong()).as("orders").isZero();
            assertThat(report.path("unmatchedFills").asLong()).as("fills").isZero();
            assertThat(report.path("deadLetters").asLong()).as("dead letters").isZero();
            assertThat(report.path("portfoliosOpened").asLong()).as("opened").isPositive();
        }
    }

    /** Time is the input of this test: there is nothing to wait for but the moment of the kill. */
    private static void letTrade(Duration time) throws InterruptedException {
        boolean never = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(never).isFalse();
    }
}
