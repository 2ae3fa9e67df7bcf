package io.mireu.system.volatility;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.feed.TheoreticalPrices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Volatilities, smiles and points on the simulator's books agree with the surface that the simulator quotes around. */
class VolatilityTruthSweepTest {

    private static final Logger log = LoggerFactory.getLogger(VolatilityTruthSweepTest.class);
    private static final String SWEEP = "volatility-truth";
    private static final long SEED = 20261127;
    private static final int STEPS = 20;
    private static final int MOMENTS = 30;
    private static final String WORST = "worst";

    @TempDir
    private Path directory;

    @Test
    void everyVolatilityIsTheTrueOneWithinTheQuotedSpread() {
        if (Sweep.isAsked(SWEEP)) {
            sweep();
        } else {
            Map<String, Long> figures = prove(SEED, false, 3);
            assertThat(figures).as("volatilities of a chain of 86").containsKey("quality.OK");
            assertThat(figures.get("figures")).as("figures of three moments").isEqualTo(3 * 6);
        }
    }

    private void sweep() {
        Sweep sweep = Sweep.resume(SWEEP, SEED);
        while (sweep.done() < STEPS) {
            Map<String, Long> figures = prove(SEED + sweep.done(), sweep.done() % 2 == 1, MOMENTS);
            Map<String, Long> sums = new TreeMap<>(Map.of("violations", 0L));
            Map<String, Long> worst = new TreeMap<>();
            figures.forEach((name, value) -> (name.startsWith(WORST) ? worst : sums).put(name, value));
            sweep.finishStep(sums, worst);
        }
        sweep.record(Clock.systemUTC());
    }

    private Map<String, Long> prove(long seed, boolean wide, int moments) {
        Map<String, Long> figures = new TreeMap<>();
        try (QuotedVenue venue = new QuotedVenue(directory.resolve("seed" + seed), seed, wide)) {
            for (int i = 0; i < moments; i++) {
                venue.regime(regime(i, moments));
                TheoreticalPrices prices = venue.pass(Duration.ofMillis(700));
                List<SeriesCode> series = wide ? venue.series() : List.of(venue.front());
                for (SeriesCode each : series) {
                    TruthCheck check = new TruthCheck(venue, each, prices).compare();
                    assertThat(check.violations())
                            .as("seed %d, moment %d, %s", seed, i, each)
                            .isEmpty();
                    check.figures()
                            .forEach((name, value) ->
                                    figures.merge(name, value, name.startsWith(WORST) ? Math::max : Long::sum));
                }
            }
        }
        log.info("seed {}: {}", seed, figures);
        return figures;
    }

    /** The last third is a crash. */
    private static MarketRegime regime(int moment, int moments) {
        return 3 * moment < 2 * moments ? MarketRegime.NORMAL : MarketRegime.CRASH;
    }
}
