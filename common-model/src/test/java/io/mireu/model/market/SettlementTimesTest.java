package io.mireu.model.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.rule.KrxRules;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettlementTimesTest {

    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);

    @Test
    void theClosingIndexOfHalfPastThreeInSeoulSettles() {
        assertThat(SettlementTimes.of(KrxRules.current()).settlementOf(EXPIRY))
                .isEqualTo(Instant.parse("2026-12-10T06:30:00Z"));
    }

    @Test
    void aDayWhoseHoursAreShiftedSettlesLaterAndADayBeyondTheCalendarAtTheUsualTime() {
        SettlementTimes times = SettlementTimes.of(new SessionTimetable(KrxCalendar.bundled(), KrxRules.current()));

        assertThat(times.settlementOf(LocalDate.of(2025, 11, 13))).isEqualTo(Instant.parse("2025-11-13T07:30:00Z"));
        assertThat(times.settlementOf(EXPIRY)).isEqualTo(Instant.parse("2026-12-10T06:30:00Z"));
        assertThat(times.settlementOf(LocalDate.of(2031, 12, 11))).isEqualTo(Instant.parse("2031-12-11T06:30:00Z"));
    }

    @Test
    void anotherTimeOfTheExchangesDataIsFollowed() {
        KrxRules changed = KrxRules.bundled().extendedBy(new StringReader("session.settlement=16:00"));

        assertThat(SettlementTimes.of(changed).settlementOf(EXPIRY)).isEqualTo(Instant.parse("2026-12-10T07:00:00Z"));
    }
}
