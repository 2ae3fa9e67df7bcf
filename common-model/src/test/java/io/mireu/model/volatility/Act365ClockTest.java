package io.mireu.model.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.market.SettlementTimes;
import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Act365ClockTest {

    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);
    private static final Instant SETTLEMENT = Instant.parse("2026-12-10T06:30:00Z");
    private static final Duration FLOOR = Duration.ofMinutes(5);

    private final ExpiryClock clock = new Act365Clock(SettlementTimes.of(KrxRules.current()), FLOOR);

    @Test
    void timeIsCountedInSecondsOf365DaysToTheClosingIndexInSeoul() {
        assertThat(yearsLeft(SETTLEMENT.minus(Duration.ofDays(14)))).isEqualTo(14.0 / 365);
        assertThat(yearsLeft(SETTLEMENT.minusMillis(600_500))).isEqualTo(600.5 / 31_536_000);
    }

    @Test
    void theLastMinutesArePricedAsTheFloor() {
        assertThat(yearsLeft(SETTLEMENT.minusSeconds(301))).isEqualTo(301.0 / 31_536_000);
        assertThat(yearsLeft(SETTLEMENT.minusSeconds(300))).isEqualTo(300.0 / 31_536_000);
        assertThat(yearsLeft(SETTLEMENT.minusNanos(1))).isEqualTo(300.0 / 31_536_000);
    }

    @Test
    void aSeriesThatStoppedTradingAtTwentyPastThreeStillHasTenMinutesToItsSettlement() {
        assertThat(yearsLeft(Instant.parse("2026-12-10T06:20:00Z"))).isEqualTo(600.0 / 31_536_000);
    }

    @Test
    void nothingIsLeftFromTheSettlementOn() {
        assertThat(clock.yearsLeft(EXPIRY, SETTLEMENT)).isEmpty();
        assertThat(clock.yearsLeft(EXPIRY, SETTLEMENT.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void onADayThatTheExchangeShiftsTheSettlementIsLater() {
        SettlementTimes regular = SettlementTimes.of(KrxRules.current());
        LocalDate csat = LocalDate.of(2025, 11, 13);
        ExpiryClock shifted = new Act365Clock(
                day -> day.equals(csat)
                        ? regular.settlementOf(day).plus(Duration.ofHours(1))
                        : regular.settlementOf(day),
                FLOOR);

        assertThat(shifted.yearsLeft(csat, Instant.parse("2025-11-13T06:30:00Z")))
                .hasValue(3_600.0 / 31_536_000);
        assertThat(shifted.yearsLeft(csat, Instant.parse("2025-11-13T07:30:00Z")))
                .isEmpty();
    }

    @Test
    void itsNameOnTheWireIsStable() {
        assertThat(clock.name().value()).isEqualTo("act-365");
    }

    @Test
    void aFloorIsPositive() {
        assertThatThrownBy(() -> new Act365Clock(clock.settlements(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double yearsLeft(Instant now) {
        return clock.yearsLeft(EXPIRY, now).orElseThrow();
    }
}
