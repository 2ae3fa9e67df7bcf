package io.mireu.model.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DynamicBandRuleTest {

    private static final TickTable TICKS = TickTable.parse("0:0.05");
    private static final TickTable MINI_TICKS = TickTable.parse("0:0.02");

    private final PriceLimitRule limitRule = PriceLimitRule.of(KrxRules.current());
    private final DynamicBandRule rule = DynamicBandRule.of(KrxRules.current());

    @Test
    void theSampleOfTheNightIsReproduced() {
        BigDecimal base = new BigDecimal("406.15");
        BigDecimal interval = rule.intervalAtNight(base, TICKS);

        assertThat(interval).isEqualByComparingTo("8.10");
        assertThat(DynamicBandRule.around(new BigDecimal("423.60"), interval, limits(base)))
                .isEqualTo(new PriceLimits(new BigDecimal("415.50"), new BigDecimal("431.70")));
    }

    /** The sample does not tell its base price: any from 345.00 to 349.95 gives it, the last price among them. */
    @Test
    void theSampleOfTheDayIsReproduced() {
        BigDecimal last = new BigDecimal("347.80");
        for (String base : new String[] {"345.00", "347.80", "349.95"}) {
            BigDecimal interval = rule.intervalByDay(new BigDecimal(base), TICKS);
            assertThat(DynamicBandRule.around(last, interval, limits(new BigDecimal(base))))
                    .isEqualTo(new PriceLimits(new BigDecimal("344.35"), new BigDecimal("351.25")));
        }
    }

    @Test
    void aMiniOrderOneAndAHalfPercentBelowTheMarketIsOutsideTheBandOfTheDay() {
        BigDecimal last = new BigDecimal("1100.00");
        PriceLimits limits = PriceLimits.of(last, MINI_TICKS, limitRule.first());
        PriceLimits band = DynamicBandRule.around(last, rule.intervalByDay(last, MINI_TICKS), limits);
        BigDecimal order = new BigDecimal("1083.50");

        assertThat(limits.contains(order)).isTrue();
        assertThat(band.contains(order)).isFalse();
    }

    @Test
    void theBandEndsAtTheDailyLimits() {
        PriceLimits limits = limits(new BigDecimal("1100.00"));

        assertThat(DynamicBandRule.around(new BigDecimal("1185.00"), new BigDecimal("11.00"), limits))
                .isEqualTo(new PriceLimits(new BigDecimal("1174.00"), new BigDecimal("1188.00")));
        assertThat(DynamicBandRule.around(new BigDecimal("1012.00"), new BigDecimal("11.00"), limits))
                .isEqualTo(new PriceLimits(new BigDecimal("1012.00"), new BigDecimal("1023.00")));
    }

    @Test
    void aBandContainsTheLastPriceAndLiesWithinTheLimitsOnTheGrid() {
        Random random = new Random(1427);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal base = BigDecimal.valueOf(random.nextInt(2_000, 30_000) * 5L, 2);
            PriceLimits limits = limits(base);
            BigDecimal last = TICKS.floor(limits.clip(base.multiply(BigDecimal.valueOf(random.nextInt(90, 111), 2))));
            PriceLimits day = DynamicBandRule.around(last, rule.intervalByDay(base, TICKS), limits);
            PriceLimits night = DynamicBandRule.around(last, rule.intervalAtNight(base, TICKS), limits);

            assertThat(day.contains(last)).as("last %s on base %s", last, base).isTrue();
            assertThat(night.contains(day.lower()) && night.contains(day.upper()))
                    .isTrue();
            assertThat(limits.contains(night.lower()) && limits.contains(night.upper()))
                    .isTrue();
            assertThat(TICKS.allows(day.lower()) && TICKS.allows(day.upper())).isTrue();
        }
    }

    @Test
    void ratesAreAboveZeroAndIntervalsNotBelow() {
        assertThatThrownBy(() -> new DynamicBandRule(BigDecimal.ZERO, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DynamicBandRule.around(
                        BigDecimal.TEN, BigDecimal.ONE.negate(), new PriceLimits(BigDecimal.ONE, BigDecimal.TEN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PriceLimits limits(BigDecimal base) {
        return PriceLimits.of(base, TICKS, limitRule.first());
    }
}
