package io.mireu.model.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceLimitsTest {

    private static final TickTable TICKS = TickTable.parse("0:0.05");

    private final PriceLimitRule rule = PriceLimitRule.of(KrxRules.current());

    @ParameterizedTest
    @CsvSource({
        "0:0.05, 1100.00, 1, 1012.00, 1188.00",
        "0:0.05, 1100.00, 2, 935.00, 1265.00",
        "0:0.05, 1100.00, 3, 880.00, 1320.00",
        "0:0.05, 1102.35, 1, 1014.20, 1190.50",
        "0:0.02, 1102.34, 1, 1014.16, 1190.52",
        "0:0.1, 1795.3, 2, 1526.1, 2064.5"
    })
    void theLimitsAreAPartOfTheBasePriceRoundedInwardsToTheTick(
            String ticks, BigDecimal base, int step, BigDecimal lower, BigDecimal upper) {
        PriceLimits limits = PriceLimits.of(base, TickTable.parse(ticks), rule.step(step));

        assertThat(limits.lower()).isEqualByComparingTo(lower);
        assertThat(limits.upper()).isEqualByComparingTo(upper);
    }

    @Test
    void theLimitsThemselvesAreWithin() {
        PriceLimits limits = PriceLimits.of(new BigDecimal("1100"), TICKS, rule.first());

        assertThat(limits.contains(new BigDecimal("1188.00"))).isTrue();
        assertThat(limits.contains(new BigDecimal("1188.05"))).isFalse();
        assertThat(limits.contains(new BigDecimal("1012"))).isTrue();
        assertThat(limits.contains(new BigDecimal("1011.95"))).isFalse();
        assertThat(limits.clip(new BigDecimal("1300"))).isEqualByComparingTo("1188");
        assertThat(limits.clip(new BigDecimal("900"))).isEqualByComparingTo("1012");
        assertThat(limits.clip(new BigDecimal("1100.05"))).isEqualByComparingTo("1100.05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1100", "0.03"})
    void aBasePriceThatLeavesNoPriceIsAnError(BigDecimal base) {
        assertThatThrownBy(() -> PriceLimits.of(base, TICKS, rule.first()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:0.05", "0:0.02", "0:0.1", "0:0.01 10:0.05"})
    void theLimitsContainTheBaseLieOnTheGridAndAreTheWidestThatTheRateAllows(String text) {
        TickTable ticks = TickTable.parse(text);
        Random random = new Random(815);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal base = BigDecimal.valueOf(random.nextInt(200, 250_000), 2);
            for (PriceLimitStep step : rule.steps()) {
                PriceLimits limits = PriceLimits.of(base, ticks, step);
                BigDecimal distance = base.multiply(step.rate());
                assertThat(limits.contains(base)).as("%s by %s", base, step).isTrue();
                assertThat(List.of(limits.lower(), limits.upper())).allMatch(ticks::allows);
                assertThat(limits.upper()).isLessThanOrEqualTo(base.add(distance));
                assertThat(ticks.above(limits.upper())).isGreaterThan(base.add(distance));
                assertThat(limits.lower()).isGreaterThanOrEqualTo(base.subtract(distance));
                assertThat(ticks.below(limits.lower())).isLessThan(base.subtract(distance));
            }
        }
    }

    @Test
    void aRateIsAPartOfThePrice() {
        assertThatThrownBy(() -> new PriceLimitStep(1, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriceLimitStep(1, BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PriceLimitStep(0, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
