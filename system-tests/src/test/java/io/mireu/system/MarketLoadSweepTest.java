package io.mireu.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mireu.benchmark.feed.FeedLoadPlan;
import io.mireu.benchmark.feed.FeedLoadResult;
import io.mireu.benchmark.feed.FeedLoadRun;
import io.mireu.benchmark.feed.FeedProgress;
import io.mireu.embedded.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A loaded venue, the service and the broker in one process: what the venue sends comes to the topics, and keeps up. */
class MarketLoadSweepTest {

    private static final Logger log = LoggerFactory.getLogger(MarketLoadSweepTest.class);
    private static final String SWEEP = "market-load";
    private static final long ASKED = 50_000;

    @TempDir
    private Path folder;

    @Test
    void everyFrameOfALoadedVenueComesToATopic() throws IOException {
        assumeTrue(
                Sweep.isAsked(SWEEP), "tens of thousands of frames a second: more than a minute of the whole machine");
        Sweep sweep = Sweep.resume(SWEEP, 1);
        FeedLoadResult result = prove(FeedLoadPlan.FULL);
        assertThat(result.perSecond()).as("frames a second").isGreaterThanOrEqualTo(ASKED);
        assertThat(result.largestLag())
                .as("frames on their way, fewer than those of a fifth of a second")
                .isLessThan(ASKED / 5);
        sweep.finishStep(figures(result));
        sweep.record(Clock.systemUTC());
    }

    private FeedLoadResult prove(FeedLoadPlan plan) throws IOException {
        FeedLoadResult result = new FeedLoadRun(plan, folder).measure();
        log.info("{}", result);
        FeedProgress all = result.settled();
        assertThat(all.published()).as("trades and books").isGreaterThan(100);
        assertThat(all.onTopics()).as("of which the broker has").isEqualTo(all.published());
        assertThat(all.received()).as("frames that arrived").isEqualTo(all.sent());
        assertThat(all.lost()).as("lost").isZero();
        assertThat(result.barePerSecond()).isPositive();
        return result;
    }

    private static Map<String, Long> figures(FeedLoadResult result) {
        long ours = result.onTopics() / result.plan().seconds();
        return Map.of(
                "measuredSeconds", (long) result.plan().seconds(),
                "framesSent", result.sent(),
                "framesPerSecond", result.perSecond(),
                "eventsOnTopics", result.onTopics(),
                "slowestSecond", result.slowestSecond(),
                "largestLag", result.largestLag(),
                "lost", result.lost(),
                "bareProducerPerSecond", result.barePerSecond(),
                "shareOfBareProducerPercent", 100 * ours / result.barePerSecond(),
                "processorNanosecondsOfAFrame", result.cpuNs() / result.sent());
    }
}
