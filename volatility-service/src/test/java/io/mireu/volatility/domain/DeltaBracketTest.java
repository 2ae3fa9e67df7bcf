package io.mireu.volatility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.volatility.Greeks;
import io.mireu.volatility.domain.TwentyDeltaPut.PointMissing;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeltaBracketTest {

    private static final ValuedPut FAR = put("C016CA10", -0.15, 0.36);
    private static final ValuedPut NEAR = put("C016CA12", -0.23, 0.34);
    private static final ValuedPut DEEP = put("C016CA30", -0.45, 0.30);

    @Test
    void theNearestTwoAreTakenWhateverTheirOrder() {
        assertThat(DeltaBracket.of(List.of(FAR, DEEP, NEAR))).isEqualTo(new DeltaBracket(NEAR, FAR));
    }

    @Test
    void theVolatilityIsLinearInDeltaAndTheNearerPutIsTheTradableOne() {
        DeltaBracket bracket = new DeltaBracket(NEAR, FAR);

        assertThat(bracket.volatility()).isCloseTo(0.34 + 0.02 * 0.03 / 0.08, within(1e-12));
        assertThat(bracket.nearest()).isEqualTo(NEAR);
        assertThat(bracket.width()).isCloseTo(0.08, within(1e-12));
    }

    @Test
    void thePutOnTheTargetIsBothSides() {
        ValuedPut exact = put("C016CA11", -0.20, 0.35);

        assertThat(DeltaBracket.of(List.of(FAR, exact, NEAR))).isEqualTo(new DeltaBracket(exact, exact));
        assertThat(new DeltaBracket(exact, exact).volatility()).isEqualTo(0.35);
    }

    @Test
    void withoutBothSidesThereIsAReason() {
        assertThat(DeltaBracket.of(List.of())).isEqualTo(PointMissing.NO_PUT_WITH_VOLATILITY);
        assertThat(DeltaBracket.of(List.of(FAR))).isEqualTo(PointMissing.NO_PUT_BEYOND);
        assertThat(DeltaBracket.of(List.of(NEAR))).isEqualTo(PointMissing.NO_PUT_BEFORE);
    }

    @Test
    void theThresholdIsTheRiseInVolatilityThatEatsADayOfDecay() {
        assertThat(NEAR.volatilityThreshold()).isCloseTo(0.9 / 0.6, within(1e-12));
    }

    private static ValuedPut put(String code, double delta, double volatility) {
        return new ValuedPut(
                DerivativeCode.of(code),
                new BigDecimal("1040.0"),
                new BigDecimal("8.52"),
                volatility,
                new Greeks(delta, 0.004, 0.6, -0.9));
    }
}
