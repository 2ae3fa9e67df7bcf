package io.mireu.pricing.smile;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmileTest {

    private static final SampleChain FLAT = SampleChain.flat();
    private static final SampleChain SKEWED = SampleChain.skewed();

    /** F = 1100, T = 14/365, r = 2.75 %, sigma 35 %: computed elsewhere. */
    @Test
    void theTwentyDeltaStrikesOfAFlatSmileMatchTheCheckValues() {
        Smile smile = FLAT.smile(FLAT.quotes(0.01));
        assertThat(delta(smile.twentyDelta().put()).strike()).isCloseTo(1040.779, within(1e-3));
        assertThat(delta(smile.twentyDelta().call()).strike()).isCloseTo(1168.066, within(1e-3));
        assertThat(delta(smile.atTheMoney()).volatility()).isCloseTo(0.35, within(1e-10));
        for (SmileWings wings : List.of(smile.twentyDelta(), smile.twentyFiveDelta())) {
            assertThat(delta(wings.put()).volatility()).isCloseTo(0.35, within(1e-10));
            assertThat(delta(wings.call()).volatility()).isCloseTo(0.35, within(1e-10));
            assertThat(spread(wings.riskReversal())).isCloseTo(0, within(1e-10));
            assertThat(spread(wings.butterfly())).isCloseTo(0, within(1e-10));
        }
    }

    @Test
    void aKnownSurfaceGivesBackItsVolatilities() {
        Smile smile = SKEWED.smile(SKEWED.quotes(0.01));
        assertThat(smile.points()).hasSizeGreaterThan(150);
        smile.points()
                .forEach(point -> assertThat(point.volatility())
                        .isCloseTo(SKEWED.volatility().applyAsDouble(point.strike()), within(1e-9)));
        for (DeltaVolatility at : deltas(smile)) {
            assertThat(delta(at).volatility())
                    .isCloseTo(SKEWED.volatility().applyAsDouble(delta(at).strike()), within(2e-5));
        }
        double put = delta(smile.twentyDelta().put()).volatility();
        double call = delta(smile.twentyDelta().call()).volatility();
        double middle = delta(smile.atTheMoney()).volatility();
        assertThat(spread(smile.twentyDelta().riskReversal()))
                .isEqualTo(call - put)
                .isLessThan(-0.03);
        assertThat(spread(smile.twentyDelta().butterfly())).isEqualTo((call + put) / 2 - middle);
    }

    @Test
    void atAPointTheSmileIsThePoint() {
        Smile smile = SKEWED.smile(SKEWED.quotes(0.01));
        for (SmilePoint point : smile.points()) {
            FoundDelta found = delta(smile.at(point.x()));
            assertThat(found.volatility()).isCloseTo(point.volatility(), within(1e-14));
            assertThat(found.strike()).isCloseTo(point.strike(), within(1e-8));
        }
    }

    @Test
    void pointsFallOnTheAxisFromStrikeToStrikeWhateverTheOrderOfTheQuotes() {
        List<OptionQuote> quotes = SKEWED.noisyQuotes(0.02, new Random(3));
        Smile sorted = SKEWED.smile(quotes);
        Collections.shuffle(quotes, new Random(4));
        Smile shuffled = SKEWED.smile(quotes);
        assertThat(shuffled.points()).isEqualTo(sorted.points());
        assertThat(shuffled.twentyDelta()).isEqualTo(sorted.twentyDelta());
        assertThat(shuffled.rows().stream().map(SmileRow::quote)).isEqualTo(quotes);
        assertThat(sorted.points())
                .isSortedAccordingTo(Comparator.comparingDouble(SmilePoint::x).reversed())
                .isSortedAccordingTo(Comparator.comparingDouble(SmilePoint::strike));
    }

    @Test
    void noiseInsideTheSpreadKeepsEveryVolatilityInsideItsSpread() {
        Random random = new Random(5);
        for (int i = 0; i < 10; i++) {
            Smile smile = Smile.of(
                    new FoundForward(1100, ForwardMethod.GIVEN, List.of(), 0, ParityCheck.UNCHECKED),
                    SKEWED.noisyQuotes(0.05, random),
                    SKEWED.years(),
                    SKEWED.rate(),
                    SampleChain.DEFAULTS);
            smile.rows().stream().filter(SmileRow::isPoint).forEach(row -> {
                double truth = SKEWED.volatility().applyAsDouble(row.quote().strike());
                assertThat(row.bidVolatility()).isLessThanOrEqualTo(truth + 1e-12);
                assertThat(row.offerVolatility()).isGreaterThanOrEqualTo(truth - 1e-12);
                assertThat(row.volatility()).isBetween(row.bidVolatility(), row.offerVolatility());
            });
            assertThat(delta(smile.twentyDelta().put()).volatility()).isCloseTo(truthAt(smile, 0.8), within(0.002));
            assertThat(delta(smile.twentyDelta().call()).volatility()).isCloseTo(truthAt(smile, 0.2), within(0.002));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1045, 1165, NO_LOWER_STRIKE, NO_HIGHER_STRIKE",
        "1045, 1170, NO_LOWER_STRIKE,",
        "1040, 1165,, NO_HIGHER_STRIKE"
    })
    void beyondItsPointsThereIsNoSmile(
            double lowest, double highest, @Nullable MissingFigure put, @Nullable MissingFigure call) {
        List<OptionQuote> quotes = FLAT.quotes(0.01).stream()
                .filter(quote -> quote.strike() >= lowest && quote.strike() <= highest)
                .toList();
        SmileWings wings = FLAT.smile(quotes).twentyDelta();
        assertThat(wings.put()).satisfies(figure -> assertThat(reason(figure)).isEqualTo(put));
        assertThat(wings.call()).satisfies(figure -> assertThat(reason(figure)).isEqualTo(call));
        assertThat(wings.riskReversal()).isEqualTo(MissingFigure.PART_MISSING);
        assertThat(wings.butterfly()).isEqualTo(MissingFigure.PART_MISSING);
    }

    @Test
    void withoutTheMiddleThereIsNoButterfly() {
        SmileWings wings =
                SmileWings.of(new FoundDelta(0.8, 1040, 0.4), new FoundDelta(0.2, 1170, 0.3), MissingFigure.NO_POINTS);
        assertThat(spread(wings.riskReversal())).isCloseTo(-0.1, within(1e-15));
        assertThat(wings.butterfly()).isEqualTo(MissingFigure.PART_MISSING);
    }

    @Test
    void nothingAndOnePointGiveReasons() {
        ForwardResult forward = new FoundForward(1100, ForwardMethod.GIVEN, List.of(), 0, ParityCheck.UNCHECKED);
        Smile empty = Smile.of(forward, List.of(), 0.1, 0, SampleChain.DEFAULTS);
        assertThat(deltas(empty)).containsOnly(MissingFigure.NO_POINTS);
        Smile single =
                Smile.of(forward, List.of(FLAT.quote(CALL, 1100, 0.01)), 14.0 / 365, 0.0275, SampleChain.DEFAULTS);
        assertThat(single.points()).hasSize(1);
        assertThat(deltas(single)).containsOnly(MissingFigure.SINGLE_POINT);
        assertThat(deltas(FLAT.smile(List.of()))).containsOnly(MissingFigure.NO_FORWARD);
        assertThat(FLAT.smile(FLAT.quotes(0.01)).at(Double.NaN)).isEqualTo(MissingFigure.INVALID_DELTA);
        assertThat(FLAT.smile(FLAT.quotes(0.01)).at(1)).isEqualTo(MissingFigure.INVALID_DELTA);
    }

    @Test
    void inTheMoneyRowsKeepTheirVolatilityBesideTheSmile() {
        Smile smile = SKEWED.smile(SKEWED.quotes(0.01));
        List<SmileRow> inTheMoney = smile.rows().stream()
                .filter(row -> row.reason() == RowReason.IN_THE_MONEY)
                .toList();
        assertThat(inTheMoney).hasSizeGreaterThan(100);
        inTheMoney.forEach(row -> assertThat(row.volatility())
                .isCloseTo(SKEWED.volatility().applyAsDouble(row.quote().strike()), within(1e-6)));
        assertThat(inTheMoney)
                .allMatch(row -> (row.quote().type() == PUT) == (row.quote().strike() >= 1100));
    }

    private static double truthAt(Smile smile, double x) {
        return SKEWED.volatility().applyAsDouble(delta(smile.at(x)).strike());
    }

    private static List<DeltaVolatility> deltas(Smile smile) {
        return List.of(
                smile.atTheMoney(),
                smile.twentyDelta().put(),
                smile.twentyDelta().call(),
                smile.twentyFiveDelta().put(),
                smile.twentyFiveDelta().call());
    }

    private static @Nullable MissingFigure reason(DeltaVolatility figure) {
        return figure instanceof MissingFigure missing ? missing : null;
    }

    private static FoundDelta delta(DeltaVolatility figure) {
        assertThat(figure).isInstanceOf(FoundDelta.class);
        return (FoundDelta) figure;
    }

    private static double spread(SmileSpread figure) {
        assertThat(figure).isInstanceOf(FoundSpread.class);
        return ((FoundSpread) figure).value();
    }
}
