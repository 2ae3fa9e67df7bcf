package io.mireu.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0.05, 1100.00, 1100.00, 1100.00",
        "0.05, 1100.01, 1100.00, 1100.05",
        "0.05, 1100.0499, 1100.00, 1100.05",
        "0.02, 1100.03, 1100.02, 1100.04",
        "0.05, 0, 0, 0",
        "0.05, -0.01, -0.05, 0",
        "0.05, -1.37, -1.40, -1.35",
        "0.5, 50.3, 50, 50.5"
    })
    void aPriceIsRoundedDownTowardsMinusInfinityAndUpTowardsInfinity(
            String tick, BigDecimal price, BigDecimal floor, BigDecimal ceiling) {
        TickSize size = new TickSize(new BigDecimal(tick));

        assertThat(size.floor(price)).isEqualByComparingTo(floor);
        assertThat(size.ceiling(price)).isEqualByComparingTo(ceiling);
        assertThat(size.allows(price)).isEqualTo(floor.compareTo(ceiling) == 0);
    }

    @ParameterizedTest
    @CsvSource({"0.050, 0.05", "5.00, 5", "10, 10", "1E+1, 10"})
    void equalStepsAreEqualHoweverTheyWereWritten(BigDecimal written, String plain) {
        TickSize size = new TickSize(written);

        assertThat(size).isEqualTo(new TickSize(new BigDecimal(plain))).hasSameHashCodeAs(new TickSize(written));
        assertThat(size.points()).hasToString(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.05"})
    void aStepIsPositive(BigDecimal points) {
        assertThatThrownBy(() -> new TickSize(points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("positive");
    }

    @Test
    void aRoundedPriceIsWrittenWithTheDecimalsOfTheStep() {
        assertThat(new TickSize(new BigDecimal("0.05")).floor(new BigDecimal("1100")))
                .hasToString("1100.00");
    }
}
