package io.mireu.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** The whole system trades against its venue, is looked at in a browser, and its books agree at the end. */
@Execution(ExecutionMode.CONCURRENT)
class DemoE2eTest {

    @Test
    void theDemoTradesIsSeenAndEndsWithNothingUnmatched(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        try (DemoProcess demo = DemoProcess.start(folder, "--seconds=120")) {
            BrowserVisit.lookAt(demo.awaitSignInLink());
            int exit = demo.awaitExit(Duration.ofMinutes(6));

            JsonNode report = demo.report();
            assertThat(exit).as(demo.output()).isZero();
            assertThat(report.path("portfoliosOpened").asLong()).as("opened").isPositive();
            assertThat(report.path("portfoliosClosed").asLong()).as("closed").isPositive();
            assertThat(report.path("fills").asLong())
                    .isPositive()
                    .isEqualTo(report.path("venueFills").asLong());
            assertThat(report.path("unmatchedOrders").asLong()).as("orders").isZero();
            assertThat(report.path("unmatchedFills").asLong()).as("fills").isZero();
            assertThat(report.path("errors").asLong()).as(demo.output()).isZero();
            assertThat(report.path("deadLetters").asLong()).as("dead letters").isZero();
            assertThat(report.path("services").size()).isEqualTo(7);
        }
    }
}
