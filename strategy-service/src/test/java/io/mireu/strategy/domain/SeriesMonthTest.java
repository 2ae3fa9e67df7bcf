package io.mireu.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.InstrumentCode;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SeriesMonthTest {

    @Test
    void bothSchemesAreReadInTheirOwnThirtyYears() {
        assertThat(SeriesMonth.of(InstrumentCode.of("A056C000"))).contains(YearMonth.of(2026, 12));
        assertThat(SeriesMonth.of(InstrumentCode.of("A0571000"))).contains(YearMonth.of(2027, 1));
        assertThat(SeriesMonth.of(InstrumentCode.of("105WA000"))).contains(YearMonth.of(2025, 10));
    }

    @Test
    void aWeeklySeriesHasNoMonth() {
        assertThat(SeriesMonth.of(InstrumentCode.of("B016W000"))).isEmpty();
    }
}
