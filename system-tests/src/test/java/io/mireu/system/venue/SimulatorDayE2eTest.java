package io.mireu.system.venue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsSettings;
import io.mireu.ls.http.RateLimits;
import io.mireu.simulator.ls.GatewayTruth.TrueCalls;
import io.mireu.simulator.ls.GatewayTruth.TrueTr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * More callers than the limits let through, on every TR at once: as the venue counts its calls, no second saw more of
 * one TR than the venue allows, and none was refused. The normal run takes two seconds, the sweep {@code simulator-day}
 * makes a day's calls in ten minutes: most of them at the documented limits, the rest ten times as fast, with the limits
 * of both sides ten times as high.
 */
class SimulatorDayE2eTest {

    private static final Logger log = LoggerFactory.getLogger(SimulatorDayE2eTest.class);
    private static final String SWEEP = "simulator-day";
    private static final int STEPS = 10;
    private static final int ACCELERATED_STEPS = 2;
    private static final int ACCELERATION = 10;
    private static final int CALLERS = 4;

    @TempDir
    private Path folder;

    @Test
    void noSecondEverSeesMoreCallsThanTheVenueAllows() throws IOException {
        if (!Sweep.isAsked(SWEEP)) {
            prove(folder.resolve("venue"), 1, 1, Duration.ofSeconds(2));
            return;
        }
        Sweep sweep = Sweep.resume(SWEEP, 0);
        while (sweep.done() < STEPS) {
            int factor = sweep.done() < STEPS - ACCELERATED_STEPS ? 1 : ACCELERATION;
            TrueCalls calls = prove(folder.resolve("step-" + sweep.done()), factor, CALLERS, Duration.ofMinutes(1));
            sweep.finishStep(
                    Map.of("calls", calls.calls(), "orders", orders(calls), "refused", calls.refused()),
                    Map.of(
                            "closestToALimitPercent", closest(calls),
                            "callsOfTheBusiestSecond", (long) calls.worstSecond(),
                            "trs", (long) calls.trs().size()));
        }
        sweep.record(Clock.systemUTC());
    }

    private TrueCalls prove(Path directory, int factor, int callers, Duration length) throws IOException {
        try (RunningVenue venue = new RunningVenue(directory, "mireu.simulator.wire.rate-limit-factor=" + factor);
                VenueTokens tokens = new VenueTokens(venue.settings(venue.port()));
                LsClient client = LsClient.of(limited(venue, factor), tokens, Clock.systemUTC())) {
            new DaysLoad(client, callers).run(length);
            TrueCalls calls = venue.calls();
            log.info("{}", calls);
            assertThat(calls.trs()).as("the load reaches many TRs").hasSizeGreaterThan(12);
            assertThat(calls.refused()).as("refused for their number").isZero();
            for (TrueTr tr : calls.trs()) {
                assertThat(tr.worstSecond()).as(tr.toString()).isLessThanOrEqualTo(tr.perSecond());
            }
            return calls;
        }
    }

    /** The client's limits, as many times as high as the venue's. */
    private LsSettings limited(RunningVenue venue, int factor) throws IOException {
        Path file = Files.createTempFile(folder, "limits-", ".csv");
        String lines = RateLimits.load(null).entrySet().stream()
                .map(limit -> limit.getKey() + "," + limit.getValue() * factor)
                .collect(Collectors.joining("\n", "tr,per_second\n", "\n"));
        Files.writeString(file, lines);
        LsSettings settings = venue.settings(venue.port());
        return settings.with(settings.http().withRateLimits(settings.http().rateShare(), 0, file));
    }

    private static long orders(TrueCalls calls) {
        return calls.trs().stream()
                .filter(tr -> tr.tr().startsWith("CFOAT"))
                .mapToLong(TrueTr::calls)
                .sum();
    }

    private static long closest(TrueCalls calls) {
        return calls.trs().stream()
                .mapToLong(tr -> 100L * tr.worstSecond() / tr.perSecond())
                .max()
                .orElse(0);
    }
}
