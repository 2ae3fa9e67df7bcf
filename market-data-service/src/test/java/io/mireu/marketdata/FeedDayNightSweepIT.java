package io.mireu.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mireu.embedded.Sweep;
import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.ls.SocketJournal;
import io.mireu.simulator.venue.Venue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The venue goes from the day to the night; the service follows by itself, and both are published once or reported. */
class FeedDayNightSweepIT {

    private static final Logger log = LoggerFactory.getLogger(FeedDayNightSweepIT.class);
    private static final String SWEEP = "feed-day-night";
    private static final long SEED = 20261127;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NIGHT =
            DAY.atTime(LocalTime.of(18, 0)).atZone(KrxCalendar.ZONE).toInstant();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void nightFollowsDayWithoutAnybody(@TempDir Path directory) throws Exception {
        assumeTrue(Sweep.isAsked(SWEEP), "the evening takes two minutes at ten times the speed");
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        VenueStage venue = new VenueStage(
                directory,
                List.of(
                        "trading-day=" + DAY,
                        "start-time=15:42",
                        "hours=calendar",
                        "sessions.skip-closed-hours=true",
                        "speed=10"));
        VenueJournal journal = new VenueJournal(
                venue.part(SocketJournal.class), venue.part(Venue.class).now());
        try (MarketStage stage = new MarketStage(venue, List.of("market.clock-interval=300ms"));
                FeedProof proof = new FeedProof(stage.bootstrapServers(), journal)) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).untilAsserted(() -> {
                proof.follow();
                assertThat(proof.booksSince(NIGHT)).isGreaterThan(500);
                assertThat(proof.tradesSince(NIGHT)).isGreaterThan(50);
            });
            FeedProof.Figures figures = proof.awaitNothingLost();
            log.info("{}", figures);
            sweep.finishStep(Map.of(
                    "trades", figures.trades(),
                    "tradesOfTheNight", journal.tradesSince(NIGHT),
                    "tradesReportedAsMissed", figures.tradesReported(),
                    "books", figures.books(),
                    "booksOfTheNight", journal.booksSince(NIGHT),
                    "booksReportedAsMissed", figures.booksReported(),
                    "gaps", figures.gaps(),
                    "lostSilently", 0L));
        }
        sweep.record(Clock.systemUTC());
    }
}
