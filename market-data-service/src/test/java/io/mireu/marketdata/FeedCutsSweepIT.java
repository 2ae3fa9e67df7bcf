package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mireu.embedded.Sweep;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.FeedStatus;
import io.mireu.marketdata.application.VenueStream;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.simulator.fault.Fault;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.ls.SocketJournal;
import io.mireu.simulator.venue.Venue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ten minutes of market with a cut every half minute: by the venue of all sockets or of one, and by us with frames on their
 * way. The normal run has one cut of it in {@link MarketDataServiceIT}.
 */
class FeedCutsSweepIT {

    private static final Logger log = LoggerFactory.getLogger(FeedCutsSweepIT.class);
    private static final String SWEEP = "feed-cuts";
    private static final long SEED = 20261127;
    private static final int CUTS = 20;
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration LONGEST_GAP = Duration.ofSeconds(20);

    @Test
    void everyFrameIsPublishedOnceOrReportedOverManyCuts(@TempDir Path directory) throws Exception {
        assumeTrue(Sweep.isAsked(SWEEP), "takes ten minutes; MarketDataServiceIT has one cut of it");
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        List<String> busy = List.of(
                "start-time=09:30",
                "market.option-quote-interval=300ms",
                "market.future-trades-per-second=20",
                "market.option-trades-per-second=30");
        try (MarketStage stage =
                new MarketStage(directory, busy, List.of("ls.connections=3", "ls.subscriptions-per-connection=190"))) {
            await().until(() -> stage.service(FeedStatus.class).state() == FeedState.LIVE);
            VenueJournal journal = new VenueJournal(
                    stage.venue(SocketJournal.class), stage.venue(Venue.class).now());
            try (FeedProof proof = new FeedProof(stage.bootstrapServers(), journal)) {
                cutAgainAndAgain(stage, proof);
                FeedProof.Figures figures = proof.awaitNothingLost();
                log.info("{}", figures);
                assertThat(figures.longestGapMs()).isLessThan(LONGEST_GAP.toMillis());
                assertThat(figures.gaps()).isGreaterThanOrEqualTo(CUTS);
                sweep.finishStep(
                        Map.of(
                                "cuts", (long) CUTS,
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

    private static void cutAgainAndAgain(MarketStage stage, FeedProof proof) {
        Random random = new Random(SEED);
        FeedCounters counters = stage.service(FeedCounters.class);
        for (int cut = 0; cut < CUTS; cut++) {
            long reconnects = counters.value(Count.RECONNECTS);
            switch (cut % 3) {
                case 0 -> stage.venue(FaultPlan.class).cutSockets();
                case 1 -> stage.service(VenueStream.class).reconnect("cut by the test");
                default -> stage.venue(FaultPlan.class).arm(Fault.of(FaultKind.CUT_ONE_SOCKET, 1));
            }
            Duration pause = BETWEEN.plusMillis(random.nextLong(-3_000, 3_000));
            long begun = System.nanoTime();
            await().atMost(pause.plusSeconds(60))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        proof.follow();
                        return System.nanoTime() - begun > pause.toNanos()
                                && counters.value(Count.RECONNECTS) > reconnects
                                && stage.service(FeedStatus.class).state() == FeedState.LIVE;
                    });
        }
    }
}
