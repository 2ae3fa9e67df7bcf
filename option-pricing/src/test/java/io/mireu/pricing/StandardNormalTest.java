package io.mireu.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNormalTest {

    private static final Percentage FOUR_LAST_DIGITS = Percentage.withPercentage(1e-12);

    @ParameterizedTest
    @CsvSource({
        "-1, 0.15865525393145705141",
        "-5, 2.8665157187919391167e-7",
        "-10, 7.619853024160526066e-24",
        "-20, 2.7536241186062336951e-89",
        "-30, 4.9067139271481870595e-198",
        "-37, 5.7255712225245768227e-300",
        "0, 0.5",
        "9, 1"
    })
    void theTailIsExactToTheLastDigits(double x, double expected) {
        assertThat(StandardNormal.cdf(x)).isCloseTo(expected, FOUR_LAST_DIGITS);
    }

    @Test
    void theThreeErrorFunctionsAgreeWithAnIndependentLibrary() {
        for (double x = -5.3; x < 5.3; x += 0.01) {
            assertThat(ErrorFunction.erf(x)).isCloseTo(Erf.erf(x), within(1e-14));
            assertThat(ErrorFunction.erfc(x)).isCloseTo(Erf.erfc(x), Percentage.withPercentage(1e-10));
            assertThat(ErrorFunction.erfcx(x))
                    .isCloseTo(Math.exp(x * x) * Erf.erfc(x), Percentage.withPercentage(1e-10));
        }
    }

    @Test
    void theScaledComplementNeverUnderflows() {
        assertThat(ErrorFunction.erfcx(30)).isCloseTo(0.01879588886141675, FOUR_LAST_DIGITS);
        assertThat(ErrorFunction.erfcx(1e10)).isPositive();
    }
}
