package io.mireu.volatility.smile;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.embedded.Sweep;
import io.mireu.pricing.smile.FoundForward;
import io.mireu.pricing.smile.NoForward;
import io.mireu.pricing.smile.ParityCheck;
import io.mireu.pricing.smile.Smile;
import io.mireu.pricing.smile.SmileSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The exchange's own quotes, with no future beside them, give a smile inside the spread, or a reason for each quote. */
class SmileSweepTest {

    private static final Logger log = LoggerFactory.getLogger(SmileSweepTest.class);
    private static final String SWEEP = "smiles";
    private static final long DAY = 20_110_216;
    private static final Path PICTURE = Path.of("../docs/smiles-20110216.svg");

    /** The Bank of Korea's base rate of that day. */
    private static final double RATE = 0.0275;

    @Test
    void realQuotesGiveSmilesInsideTheSpreadAndEveryOtherQuoteAReason() throws IOException {
        List<SmileOfRecord> smiles = smiles(RATE);
        assertThat(smiles).hasSize(4);
        smiles.forEach(SmileSweepTest::check);
        if (Sweep.isAsked(SWEEP)) {
            record(smiles);
        }
    }

    /** The forward takes up nearly all of a wrong rate: parity is solved with the rate that prices the options. */
    @Test
    void halfAPercentOfRateHardlyMovesTheSmile() throws IOException {
        List<SmileOfRecord> higher = smiles(RATE + 0.005);
        List<SmileOfRecord> smiles = smiles(RATE);
        for (int i = 0; i < smiles.size(); i++) {
            assertThat(smiles.get(i).middle() - higher.get(i).middle()).isBetween(-0.001, 0.001);
        }
    }

    /** Empty and one-sided books, wide spreads, puts and calls of different moments: each is either used or named. */
    @Test
    void everyMomentOfTheOpeningGivesSmilesOrReasons() throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        for (SmileOfRecord of : of(RecordedChains.eachTenth(file()), RATE)) {
            assertThat(of.pointsOutsideTheirSpread()).isEmpty();
            assertThat(of.rowsWithNeitherVolatilityNorReason()).isEmpty();
            if (of.smile().forward() instanceof NoForward reason) {
                assertThat(of.smile().points()).isEmpty();
                figures.merge("forward." + reason.code(), 1L, Long::sum);
            }
            reasons(of).forEach((reason, count) -> figures.merge(reason, count, Long::sum));
        }
        log.info("opening, by tenths of a second: {}", figures);
        assertThat(figures).containsKeys("reason.no-bid", "reason.no-forward", "reason.wide-spread");
    }

    private static List<SmileOfRecord> smiles(double rate) throws IOException {
        return of(RecordedChains.atTheEnd(file()), rate);
    }

    private static Path file() {
        Optional<Path> file = RecordedChains.file();
        Assumptions.assumeTrue(file.isPresent(), "the recording is not there: set MIREU_REAL_DATA to its folder");
        return file.orElseThrow();
    }

    private static List<SmileOfRecord> of(List<RecordedChains.Chain> chains, double rate) {
        return chains.stream()
                .map(chain -> new SmileOfRecord(
                        chain.expiry(), Smile.of(chain.quotes(), chain.years(), rate, SmileSettings.defaults())))
                .toList();
    }

    private static void check(SmileOfRecord of) {
        log.info("{} {} {}", of.expiry(), of.smile().forward(), figures(of));
        assertThat(of.smile().forward()).isInstanceOfSatisfying(FoundForward.class, forward -> {
            assertThat(forward.check()).isEqualTo(ParityCheck.INSIDE);
            assertThat(forward.strikes()).hasSizeBetween(3, 5);
        });
        assertThat(of.smile().points()).hasSizeGreaterThan(10);
        assertThat(of.pointsOutsideTheirSpread()).isEmpty();
        assertThat(of.rowsWithNeitherVolatilityNorReason()).isEmpty();
        assertThat(of.inTheMoney().inside()).isEqualTo(of.inTheMoney().asked()).isGreaterThan(10);
        assertThat(of.leftOut().inside()).isGreaterThan(of.leftOut().asked() / 2);
    }

    private static Map<String, Long> figures(SmileOfRecord of) {
        Map<String, Long> figures = new TreeMap<>();
        of.smile()
                .rows()
                .forEach(row -> figures.merge(
                        row.reason() == null
                                ? "pointsOfASmile"
                                : "reason." + row.reason().code(),
                        1L,
                        Long::sum));
        figures.put("quotes", (long) of.smile().rows().size());
        figures.put(
                "pointsOutsideTheirSpread", (long) of.pointsOutsideTheirSpread().size());
        figures.put("inTheMoneyQuotesAsked", of.inTheMoney().asked());
        figures.put("inTheMoneyQuotesAroundTheSmilesPrice", of.inTheMoney().inside());
        figures.put("pointsLeftOutAndInterpolated", of.leftOut().asked());
        figures.put(
                "pointsLeftOutAndInterpolatedInsideTheirSpread", of.leftOut().inside());
        return figures;
    }

    private static Map<String, Long> reasons(SmileOfRecord of) {
        Map<String, Long> reasons = new TreeMap<>();
        of.smile()
                .rows()
                .forEach(row -> reasons.merge(
                        row.reason() == null
                                ? "pointsOfASmile"
                                : "reason." + row.reason().code(),
                        1L,
                        Long::sum));
        return reasons;
    }

    private static void record(List<SmileOfRecord> smiles) throws IOException {
        Sweep sweep = Sweep.resume(SWEEP, DAY);
        for (SmileOfRecord of : smiles.subList(sweep.done(), smiles.size())) {
            sweep.finishStep(
                    figures(of),
                    Map.of(
                            "worstOfPointsLeftOutInVolatilityE4",
                            of.leftOut().worstE4(),
                            "largestDispersionOfAForwardInPointsE4",
                            Math.round(1e4 * ((FoundForward) of.smile().forward()).dispersion())));
        }
        sweep.record(Clock.systemUTC());
        Files.writeString(PICTURE, SmilePicture.of(smiles.subList(0, 3)));
    }
}
