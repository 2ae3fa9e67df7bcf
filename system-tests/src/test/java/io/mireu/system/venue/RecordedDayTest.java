package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A simulated day is recorded and replayed: every recorded book and every trade is the same again, and the same orders
 * fill in the same way twice.
 */
class RecordedDayTest {

    private static final Logger log = LoggerFactory.getLogger(RecordedDayTest.class);
    private static final String SWEEP = "replay";
    private static final long SEED = 20261127;
    private static final Duration SAMPLE = Duration.ofSeconds(20);
    private static final int STEPS = 4;
    private static final Duration STEP = Duration.ofMinutes(15);

    @TempDir
    private Path directory;

    @Test
    void aRecordedDayIsReplayedAsItWas() {
        if (Sweep.isAsked(SWEEP)) {
            sweep();
        } else {
            prove(SEED, SAMPLE);
        }
    }

    private void sweep() {
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        while (sweep.done() < STEPS) {
            RecordedDay.Figures figures = prove(SEED + sweep.done(), STEP);
            sweep.finishStep(Map.of(
                    "books", figures.books(),
                    "trades", figures.trades(),
                    "ordersOfOurs", figures.orders(),
                    "fillsOfOurs", figures.fills(),
                    "differences", 0L));
        }
        sweep.record(Clock.systemUTC());
    }

    private RecordedDay.Figures prove(long seed, Duration length) {
        RecordedDay day = new RecordedDay(directory.resolve(Long.toString(seed)), seed, length);
        RecordedDay.Figures figures = day.prove();
        log.info("seed {}: {}", seed, figures);
        assertThat(figures.books()).as("books").isGreaterThan(length.toSeconds());
        assertThat(figures.trades()).as("trades").isGreaterThan(length.toSeconds());
        assertThat(figures.fills()).as("fills of ours").isPositive();
        return figures;
    }
}
