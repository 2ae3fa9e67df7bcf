package io.mireu.volatility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.volatility.SampleMarket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SettlementRuleTest {

    private static final Instant SETTLEMENT = Instant.parse("2026-12-10T06:30:00Z");

    private final SettlementRule rule = new SettlementRule(LocalTime.of(15, 30), Duration.ofMinutes(5));

    @Test
    void timeIsCountedInSecondsOf365DaysToTheClosingIndexInSeoul() {
        assertThat(yearsLeft(SETTLEMENT.minus(Duration.ofDays(14)))).isEqualTo(14.0 / 365);
        assertThat(yearsLeft(SETTLEMENT.minusMillis(600_500))).isEqualTo(600.5 / 31_536_000);
    }

    @Test
    void theLastMinutesArePricedAsTheFloor() {
        assertThat(yearsLeft(SETTLEMENT.minusSeconds(1))).isEqualTo(300.0 / 31_536_000);
    }

    @Test
    void nothingIsLeftFromTheSettlementOn() {
        assertThat(rule.yearsLeft(SampleMarket.LAST_TRADING_DAY, SETTLEMENT)).isEmpty();
    }

    private double yearsLeft(Instant now) {
        return rule.yearsLeft(SampleMarket.LAST_TRADING_DAY, now).orElseThrow();
    }
}
