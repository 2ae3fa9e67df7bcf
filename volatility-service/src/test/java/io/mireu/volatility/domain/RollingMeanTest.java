package io.mireu.volatility.domain;

import static io.mireu.volatility.SampleMarket.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.volatility.SamplePoints;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollingMeanTest {

    @Test
    void theMeanIsOfTheRowsOfTheLastFiveMinutesThePresentOneIncluded() {
        double[] means = RollingMean.FIVE_MINUTES.over(minutes(0, 1, 2, 3, 4, 5, 6));

        assertThat(means[4]).isCloseTo(0.30 + 0.02, within(1e-12));
        assertThat(means[6]).as("rows 2 to 6").isCloseTo(0.30 + 0.04, within(1e-12));
    }

    @Test
    void aMissingMinuteIsLeftOutAndNotInvented() {
        double[] means = RollingMean.FIVE_MINUTES.over(minutes(0, 1, 2, 4, 5));

        assertThat(means[4]).as("rows 1, 2, 4 and 5").isCloseTo(0.30 + 0.03, within(1e-12));
    }

    @Test
    void fewerRowsThanHalfOfTheMinutesHaveNoMean() {
        double[] means = RollingMean.FIVE_MINUTES.over(minutes(0, 1, 2, 60, 61, 62));

        assertThat(means[1]).isNaN();
        assertThat(means[2]).isCloseTo(0.31, within(1e-12));
        assertThat(means[4]).as("it begins anew after a break").isNaN();
        assertThat(means[5]).isCloseTo(0.30 + 0.61, within(1e-12));
    }

    @Test
    void theLongMeanBeginsWithTheFortyFifthRow() {
        double[] means =
                RollingMean.NINETY_MINUTES.over(minutes(IntStream.range(0, 200).toArray()));

        assertThat(means[43]).isNaN();
        assertThat(means[44]).isCloseTo(0.30 + 0.22, within(1e-12));
        assertThat(means[199]).as("rows 110 to 199").isCloseTo(0.30 + 1.545, within(1e-12));
    }

    @Test
    void aWindowHasAtLeastAMinute() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RollingMean(Duration.ofSeconds(59)));
    }

    /** Volatilities that rise by 0.01 a minute. */
    private static List<VolatilityPoint> minutes(int... minutes) {
        return IntStream.of(minutes)
                .mapToObj(minute ->
                        SamplePoints.point(NOW.plusSeconds(60L * minute), 0.30 + 0.01 * minute, PointOrigin.QUOTES))
                .toList();
    }
}
