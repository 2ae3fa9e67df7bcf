package io.mireu.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The demo trades whatever the machine's clock says: on a Sunday, at 03:00 in Seoul, and in a year that the calendar does
 * not know. Only the sweep {@code demo-clocks} runs it, with libfaketime.
 */
class DemoClockE2eTest {

    private static final String SWEEP = "demo-clocks";

    /** The machine's time as libfaketime takes it, UTC. */
    private static final List<String> CLOCKS =
            List.of("@2026-11-29 03:30:00", "@2026-11-24 18:00:00", "@2031-05-04 12:00:00");

    @Test
    void theDemoTradesWhateverTheMachinesClockSays(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Sweep.isAsked(SWEEP), "SKIPPED: runs as ./mireu test --full demo-clocks");
        Path library = fakeTime().orElseThrow(() -> new AssertionError("install libfaketime (Debian: faketime)"));
        Sweep sweep = Sweep.resume(SWEEP, 0);
        while (sweep.done() < CLOCKS.size()) {
            sweep.finishStep(trade(folder.resolve("clock-" + sweep.done()), library, CLOCKS.get(sweep.done())));
        }
        sweep.record(Clock.systemUTC());
    }

    private static Map<String, Long> trade(Path folder, Path library, String clock) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> environment = Map.of("LD_PRELOAD", library.toString(), "FAKETIME", clock, "TZ", "UTC");
        try (DemoProcess demo = DemoProcess.start(folder, environment, "--headless", "--seconds=120")) {
            int exit = demo.awaitExit(Duration.ofMinutes(6));
            JsonNode report = demo.report();
            assertThat(exit).as(clock + "\n" + demo.output()).isZero();
            assertThat(report.path("portfoliosOpened").asLong()).as(clock).isPositive();
            assertThat(report.path("portfoliosClosed").asLong()).as(clock).isPositive();
            for (String zero : List.of("unmatchedOrders", "unmatchedFills", "errors", "deadLetters")) {
                assertThat(report.path(zero).asLong())
                        .as(clock + " " + zero + "\n" + demo.output())
                        .isZero();
            }
            return Map.of(
                    "portfoliosOpened", report.path("portfoliosOpened").asLong(),
                    "portfoliosClosed", report.path("portfoliosClosed").asLong(),
                    "fills", report.path("fills").asLong(),
                    "startupMs", report.path("startupMs").asLong());
        }
    }

    private static Optional<Path> fakeTime() {
        return Stream.of(
                        "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                        "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
    }
}
