package io.mireu.pricing.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.pricing.StandardNormal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {

    /** The references are those of commons-math3. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.2, -0.8416212335729142",
        "0.8, 0.8416212335729142",
        "0.25, -0.6744897501960817",
        "1e-3, -3.090232306167813",
        "1e-10, -6.361340902404056",
        "0.999, 3.090232306167813"
    })
    void itInvertsTheDistribution(double probability, double expected) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(expected, within(1e-12));
        assertThat(StandardNormal.cdf(NormalQuantile.of(probability)))
                .isCloseTo(probability, within(1e-14 * Math.max(1e-2, probability) * 100));
    }
}
