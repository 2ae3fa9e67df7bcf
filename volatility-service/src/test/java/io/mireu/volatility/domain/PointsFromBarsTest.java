package io.mireu.volatility.domain;

import static io.mireu.model.instrument.ContractType.PUT;
import static io.mireu.volatility.SampleBars.MORNING;
import static io.mireu.volatility.SampleMarket.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.volatility.SampleBars;
import io.mireu.volatility.SampleMarket;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class PointsFromBarsTest {

    private static final BarTerms TERMS = new BarTerms(SampleMarket.TERMS, Duration.ofMinutes(5), 0.005, 0.05);
    /** The skew at the strike whose delta is -0.20, which is 1,029.73 with the future at 1,100.4. */
    private static final double AT_1100 = 0.42027;
    /** With the future at 1,103 that strike is 1,032.61. */
    private static final double AT_1103 = 0.41739;

    private final ArchivedMinutes archive = new ArchivedMinutes(SampleMarket.FUTURE.code());

    @Test
    void aMinuteOfTradesGivesTheVolatilityOfTheSmileAtItsEnd() {
        trade(MORNING, 1100, 1100.4, PointsFromBarsTest::skew);

        VolatilityPoint point = rebuild().getFirst();

        assertThat(point.asOf()).as("known once the minute is over").isEqualTo(MORNING.plusSeconds(60));
        assertThat(point.origin()).isEqualTo(PointOrigin.BARS);
        assertThat(point.twentyDeltaVolatility()).isCloseTo(AT_1100, within(0.0003));
        assertThat(point.greeks().delta()).isBetween(-0.22, -0.18);
        assertThat(point.futurePrice()).isEqualByComparingTo("1100.4");
        assertThat(point.price()).as("the last price of the put").isEqualByComparingTo(lastOf(point));
    }

    @Test
    void whileTheFutureTrendsThePutsThatFollowKeepTheirVolatility() {
        trade(MORNING, 1100, 1103, PointsFromBarsTest::skew);

        assertThat(rebuild().getFirst().twentyDeltaVolatility()).isCloseTo(AT_1103, within(0.0003));
    }

    @Test
    void aPutThatTradedOnceInAFastMinuteSaysNothing() {
        archive.add(SampleBars.future(MORNING, 1100, 1108));
        SampleBars.puts().forEach(put -> archive.add(SampleBars.trade(put, MORNING, 1100, PointsFromBarsTest::skew)));

        assertThat(rebuild()).isEmpty();
    }

    @Test
    void aPutKeepsItsVolatilityForFiveMinutesWhileTheFutureMovesOnAndThenHasNone() {
        trade(MORNING, 1100, 1100, strike -> 0.35);
        for (int i = 1; i <= 7; i++) {
            archive.add(SampleBars.future(MORNING.plusSeconds(60L * i), 1100 + 2 * i, 1100 + 2 * i));
        }

        List<VolatilityPoint> points = rebuild();

        assertThat(points).hasSize(6);
        assertThat(points)
                .allSatisfy(point -> assertThat(point.twentyDeltaVolatility())
                        .as("a price carried over would give %s", point)
                        .isCloseTo(0.35, within(0.001)));
        assertThat(points.getLast().asOf()).isEqualTo(MORNING.plusSeconds(360));
    }

    @Test
    void aMinuteWithoutTheFutureHasNoPoint() {
        SampleBars.puts().forEach(put -> archive.add(SampleBars.trade(put, MORNING, 1100, PointsFromBarsTest::skew)));

        assertThat(rebuild()).isEmpty();
    }

    @Test
    void putsFarApartDoNotStandForWhatLiesBetween() {
        archive.add(SampleBars.future(MORNING, 1100, 1100));
        List.of(1020.0, 1060.0)
                .forEach(strike ->
                        archive.add(SampleBars.trade(option(PUT, strike), MORNING, 1100, PointsFromBarsTest::skew)));

        assertThat(rebuild()).isEmpty();
    }

    @Test
    void putsAboveTheFutureDoNotCount() {
        archive.add(SampleBars.future(MORNING, 1030, 1030));
        SampleBars.puts().stream()
                .filter(put -> put.strike().doubleValue() > 1030)
                .forEach(put -> archive.add(SampleBars.trade(put, MORNING, 1030, strike -> 0.05)));

        assertThat(rebuild()).isEmpty();
    }

    @Test
    void aCorrectedBarTakesThePlaceOfTheOneBefore() {
        trade(MORNING, 1100, 1100, strike -> 0.9);
        trade(MORNING, 1100, 1100, strike -> 0.35);

        assertThat(rebuild()).hasSize(1);
        assertThat(rebuild().getFirst().twentyDeltaVolatility()).isCloseTo(0.35, within(0.001));
    }

    @Test
    void minutesOutsideContinuousTradingAreLeftOut() {
        trade(MORNING, 1100, 1100, PointsFromBarsTest::skew);

        var rebuilt = new PointsFromBars(SampleMarket.SERIES, SampleBars.puts(), TERMS, _ -> false).rebuild(archive);

        assertThat(rebuilt.points()).isEmpty();
        assertThat(rebuilt.minutes()).isZero();
    }

    private static double skew(double strike) {
        return 0.35 - (strike - 1100) / 1000;
    }

    private void trade(Instant start, double from, double to, DoubleUnaryOperator smile) {
        archive.add(SampleBars.future(start, from, to));
        SampleBars.puts().forEach(put -> archive.add(SampleBars.put(put, start, from, to, smile)));
    }

    private BigDecimal lastOf(VolatilityPoint point) {
        return Objects.requireNonNull(archive.putsAt(MORNING).get(point.option()))
                .lastPrice();
    }

    private List<VolatilityPoint> rebuild() {
        return new PointsFromBars(SampleMarket.SERIES, SampleBars.puts(), TERMS, _ -> true)
                .rebuild(archive)
                .points();
    }
}
