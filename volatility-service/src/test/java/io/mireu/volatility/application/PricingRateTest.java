package io.mireu.volatility.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.statistic.InterestRate;
import io.mireu.volatility.domain.RateCurve;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricingRateTest {

    private static final String CD = "KIR@CD91";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final PricingRate rate = new PricingRate(0.0275, null, CD);

    @Test
    void thePercentOfTheVenueTakeThePlaceOfTheSettingAsADecimal() {
        assertThat(rate.applyAsDouble(0.1)).isEqualTo(0.0275);
        rate.fix(new InterestRate(CD, TODAY, new BigDecimal("2.74")));
        assertThat(rate.applyAsDouble(0.1)).isEqualTo(0.0274);
    }

    @Test
    void anotherRateAnOlderOneAndWhatIsNoPercentageAreNotUsed() {
        rate.fix(new InterestRate(CD, TODAY, new BigDecimal("2.74")));
        rate.fix(new InterestRate("KIR@TB3Y", TODAY, new BigDecimal("3.1")));
        rate.fix(new InterestRate(CD, TODAY.minusDays(1), new BigDecimal("2.7")));
        rate.fix(new InterestRate(CD, TODAY.plusDays(1), new BigDecimal("274")));
        assertThat(rate.applyAsDouble(0.1)).isEqualTo(0.0274);
    }

    @Test
    void aSetRateThatIsPercentIsRefused() {
        assertThatThrownBy(() -> new PricingRate(2.75, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCurveIsLinearBetweenItsDaysAndFlatBeyond() {
        var curve = new PricingRate(0.0275, RateCurve.of(Map.of(10, 0.02, 20, 0.03)), CD);
        assertThat(curve.applyAsDouble(5 / 365.0)).isEqualTo(0.02);
        assertThat(curve.applyAsDouble(15 / 365.0)).isEqualTo(0.025);
        assertThat(curve.applyAsDouble(90 / 365.0)).isEqualTo(0.03);
    }
}
