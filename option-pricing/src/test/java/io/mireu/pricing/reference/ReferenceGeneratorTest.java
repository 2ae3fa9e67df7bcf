package io.mireu.pricing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.apfloat.Apint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceGeneratorTest {

    private static final int FEWER_DIGITS = 120;

    @Test
    void theFileHasEveryRowOfEveryRegion() {
        List<ReferenceRow> rows = ReferenceRows.all();
        for (Region region : Region.values()) {
            assertThat(rows.stream().filter(row -> row.region() == region)).hasSize(region.rows());
        }
    }

    /** With fewer digits, so that it also shows the digits of the file to be enough. */
    @ParameterizedTest
    @EnumSource(names = {"NEAR_THE_MONEY", "HIGH_VOLATILITY", "UNDERFLOW", "IN_THE_MONEY"})
    void theLastRowOfARegionComesOutAgain(Region region) {
        ReferenceRow row = new ReferenceGenerator(FEWER_DIGITS).row(region, region.rows() - 1);
        assertThat(row.toCsv()).isEqualTo(ReferenceRows.of(region).getLast().toCsv());
    }

    /** The library's own function, slow but independent of ours, where that is a series and where it is a fraction. */
    @ParameterizedTest
    @ValueSource(strings = {"0.25", "-0.25", "38.5"})
    void theTailOfTheNormalDistributionHasAHundredDigits(String x) {
        Apfloat precise = new Apfloat(x, FEWER_DIGITS);
        Apfloat tail = new Arithmetic(FEWER_DIGITS).above(precise);
        Apfloat library = ApfloatMath.erfc(precise.divide(ApfloatMath.sqrt(new Apfloat(2, FEWER_DIGITS))))
                .divide(new Apint(2));
        assertThat(tail.equalDigits(library)).isGreaterThan(FEWER_DIGITS - 5L);
    }

    @Test
    void theExponentialIsTheLibrarysOne() {
        Apfloat x = new Apfloat("-741.25", FEWER_DIGITS);
        assertThat(new Arithmetic(FEWER_DIGITS).exp(x).equalDigits(ApfloatMath.exp(x)))
                .isGreaterThan(FEWER_DIGITS - 5L);
    }
}
