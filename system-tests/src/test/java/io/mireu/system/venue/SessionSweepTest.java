package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Days and nights by the calendar with random orders, halts, shocks and deaths of the process: a client that hears only
 * the announced codes is always in the venue's phase, no book is crossed, nothing waits in a closed market, what was
 * answered survives, and nothing is held beyond its settlement.
 */
class SessionSweepTest {

    private static final Logger log = LoggerFactory.getLogger(SessionSweepTest.class);
    private static final String SWEEP = "sessions";
    private static final long SEED = 20261123;
    private static final int STEPS = 60;
    private static final Duration STEP = Duration.ofHours(60);

    /** Ordinary days, expiries, an entrance examination, holidays, a closed evening, and the turn of the year. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 12, 9),
            LocalDate.of(2026, 11, 18),
            LocalDate.of(2026, 2, 12),
            LocalDate.of(2026, 7, 15),
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 12, 29),
            LocalDate.of(2026, 10, 2));

    @TempDir
    private Path directory;

    @Test
    void everyPhaseIsHeardAndNothingIsLost() {
        if (Sweep.isAsked(SWEEP)) {
            sweep();
        } else {
            prove(SEED, LocalDate.of(2026, 12, 10), "15:05", Duration.ofHours(3));
        }
    }

    private void sweep() {
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        while (sweep.done() < STEPS) {
            LocalDate day = DAYS.get(sweep.done() % DAYS.size());
            EventfulDays.Figures figures = prove(SEED + sweep.done(), day, "08:20", STEP);
            sweep.finishStep(Map.of(
                    "sessionDates", figures.sessions(),
                    "orders", figures.orders(),
                    "fills", figures.fills(),
                    "kills", figures.kills(),
                    "announcements", figures.announcements(),
                    "violations", 0L));
        }
        sweep.record(Clock.systemUTC());
    }

    private EventfulDays.Figures prove(long seed, LocalDate day, String start, Duration time) {
        try {
            EventfulDays.Figures figures =
                    new EventfulDays(directory.resolve("seed" + seed), seed, day, start).run(time);
            log.info("seed {}: {}", seed, figures);
            assertThat(figures.orders()).as("orders").isPositive();
            assertThat(figures.announcements()).as("announcements").isPositive();
            return figures;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }
}
