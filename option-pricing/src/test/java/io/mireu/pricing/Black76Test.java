package io.mireu.pricing;

import static io.mireu.pricing.PutCall.CALL;
import static io.mireu.pricing.PutCall.PUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Check values, and references of 60-digit arithmetic. */
class Black76Test {

    private static final double TWO_WEEKS = 14.0 / 365;
    private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);

    @ParameterizedTest
    @CsvSource({
        "CALL, 1100, 30.0431, 0.5137",
        "PUT, 1100, 30.0431, -0.4863",
        "PUT, 1040, 8.5209, -0.1970",
        "CALL, 1170, 7.7985, 0.1933",
        "PUT, 1040.779, , -0.2000",
        "CALL, 1168.066, , 0.2000"
    })
    void theCheckValuesOfTheFactSheetMatch(PutCall type, double strike, Double price, double forwardDelta) {
        Black76Greeks greeks = Black76.greeks(type, 1100, strike, TWO_WEEKS, 0.0275, 0.35);
        if (price != null) {
            assertThat(greeks.price()).isCloseTo(price, within(5e-5));
        }
        assertThat(greeks.delta() * Math.exp(0.0275 * TWO_WEEKS)).isCloseTo(forwardDelta, within(5e-5));
    }

    /** The last column is price, delta, gamma, vega, theta. */
    @ParameterizedTest
    @CsvSource({
        "CALL, 1100, .038356164383561646, .0275, .35,"
                + " 30.043136542747719 .51312885194562009 .005282245546400266 .85803928341389531 -1.0702855802812716",
        "PUT, 600, .25, .03, .2,"
                + " 8.5347745526909083e-9 -4.9024363549202808e-10 2.7931461243587595e-11 1.6898534052370495e-8 -1.8511926544061345e-9",
        "CALL, 2200, .05, .03, .25,"
                + " 9.0999468464226449e-35 1.862499441780553e-35 3.7713031017159467e-36 5.7040959413453693e-34 -3.9068402342350769e-34",
        "CALL, 1102.5, 9.512937595129377e-06, .0275, .8,"
                + " .26301964208172544 .17909826671369239 .096372463430269522 .0088744810312500863 -102.23400166345261",
        "PUT, 1500, .25, .03, .2,"
                + " 397.04506668477257 -.99139824191451909 3.4213323545647351e-5 .020699060745116647 .030365450878735647"
    })
    void priceAndGreeksAreExactFarFromTheMoneyToo(
            PutCall type, double strike, double years, double rate, double volatility, String expected) {
        Black76Greeks greeks = Black76.greeks(type, 1100, strike, years, rate, volatility);
        double[] references =
                Stream.of(expected.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(greeks.price()).isCloseTo(references[0], TWELVE_DIGITS);
        assertThat(greeks.delta()).isCloseTo(references[1], TWELVE_DIGITS);
        assertThat(greeks.gamma()).isCloseTo(references[2], TWELVE_DIGITS);
        assertThat(greeks.vega()).isCloseTo(references[3], TWELVE_DIGITS);
        assertThat(greeks.theta()).isCloseTo(references[4], TWELVE_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1})
    void noInputOutsideTheDefinitionGivesANumber(double bad) {
        assertThat(Black76.price(CALL, bad, 1100, 0.1, 0, 0.3)).isNaN();
        assertThat(Black76.price(CALL, 1100, bad, 0.1, 0, 0.3)).isNaN();
        assertThat(Black76.price(CALL, 1100, 1100, bad, 0, 0.3)).isNaN();
        assertThat(Black76.price(CALL, 1100, 1100, 0.1, 0, bad)).isNaN();
        assertThat(Black76.greeks(PUT, bad, 1100, 0.1, 0, 0.3).isDefined()).isFalse();
        assertThat(Black76.price(CALL, 1100, 1100, 0.1, Double.NaN, 0.3)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-40, 1e-100, 1e-300})
    void nearlyNoVolatilityGivesNothingOutOfTheMoneyAndNotNoNumber(double volatility) {
        assertThat(Black76.price(CALL, 1100, 1760, 1, 0, volatility)).isZero();
        assertThat(Black76.greeks(PUT, 1100, 700, 1, 0, volatility).delta()).isZero();
    }
}
