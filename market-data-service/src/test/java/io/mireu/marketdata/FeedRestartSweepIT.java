package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mireu.embedded.JavaProcess;
import io.mireu.embedded.Sweep;
import io.mireu.model.market.FeedGap;
import io.mireu.model.market.KrxCalendar;
import io.mireu.simulator.ls.SocketJournal;
import io.mireu.simulator.venue.Venue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process is killed in mid-session, again and again. What the venue sent before, in between and after is published once or
 * reported; so is the time in which nobody listened.
 */
class FeedRestartSweepIT {

    private static final Logger log = LoggerFactory.getLogger(FeedRestartSweepIT.class);
    private static final String SWEEP = "feed-restart";
    private static final long SEED = 20261127;
    private static final int KILLS = 5;
    private static final int BOOKS_OF_A_LIFE = 1_000;
    private static final List<String> BUSY =
            List.of("start-time=09:30", "market.future-trades-per-second=20", "market.option-trades-per-second=30");

    @Test
    void aKilledServiceGoesOnWithoutARepeatAndWithoutASilentHole(@TempDir Path folder) throws Exception {
        assumeTrue(Sweep.isAsked(SWEEP), "starts the service six times: a minute and a half");
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        try (VenueStage stage = new VenueStage(folder.resolve("venue"), BUSY)) {
            VenueJournal journal = new VenueJournal(
                    stage.part(SocketJournal.class), stage.part(Venue.class).now());
            JavaProcess service = start(folder, stage);
            await().until(() -> {
                journal.readOn();
                return !journal.books().isEmpty() || !service.isAlive();
            });
            try (FeedProof proof = new FeedProof(stage.bootstrapServers(), journal)) {
                FeedProof.Figures figures = killAgainAndAgain(folder, stage, proof, service);
                log.info("{}", figures);
                sweep.finishStep(
                        Map.of(
                                "kills", (long) KILLS,
                                "trades", figures.trades(),
                                "tradesReportedAsMissed", figures.tradesReported(),
                                "books", figures.books(),
                                "booksReportedAsMissed", figures.booksReported(),
                                "gaps", figures.gaps(),
                                "lostSilently", 0L),
                        Map.of("longestGapMs", figures.longestGapMs()));
            }
        }
        sweep.record(Clock.systemUTC());
    }

    private static FeedProof.Figures killAgainAndAgain(
            Path folder, VenueStage stage, FeedProof proof, JavaProcess first) {
        Random random = new Random(SEED);
        List<Instant> deaf = new ArrayList<>();
        JavaProcess service = first;
        for (int kill = 0; kill < KILLS; kill++) {
            awaitBooks(service, proof, BOOKS_OF_A_LIFE + random.nextInt(BOOKS_OF_A_LIFE));
            service.close();
            deaf.add(stage.part(Venue.class)
                    .now()
                    .atZone(KrxCalendar.ZONE)
                    .toInstant()
                    .plusSeconds(1));
            service = start(folder, stage);
        }
        awaitBooks(service, proof, BOOKS_OF_A_LIFE);
        FeedProof.Figures figures = proof.awaitNothingLost();
        GapIndex gaps = new GapIndex(proof.gaps());
        service.close();
        assertThat(deaf)
                .allSatisfy(moment -> assertThat(proof.instruments())
                        .allMatch(code -> gaps.covers(FeedGap.Kind.QUOTES, new SentFrame(code, moment, 0))));
        return figures;
    }

    private static JavaProcess start(Path folder, VenueStage stage) {
        List<String> program = new ArrayList<>(List.of(MarketDataServiceApplication.class.getName()));
        program.addAll(List.of(stage.serviceArguments(List.of())));
        return JavaProcess.start(folder, JavaProcess.SMALL, program);
    }

    private static void awaitBooks(JavaProcess service, FeedProof proof, int more) {
        proof.follow();
        long before = proof.published();
        await().pollInterval(Duration.ofMillis(200)).until(() -> {
            proof.follow();
            assertThat(service.isAlive()).as(service.output()).isTrue();
            return proof.published() >= before + more;
        });
    }
}
