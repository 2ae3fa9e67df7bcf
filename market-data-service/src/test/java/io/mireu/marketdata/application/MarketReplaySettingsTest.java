package io.mireu.marketdata.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.market.KrxCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which days the calendar of a replay knows. */
class MarketReplaySettingsTest {

    private final KrxCalendar bundled = KrxCalendar.bundled();

    @Test
    void theCalendarReachesBackToTheRecordedDayAndKeepsItsOwnYears() {
        LocalDate recorded = LocalDate.of(2011, 2, 16);

        KrxCalendar calendar = new MarketReplaySettings(recorded).extend(bundled);

        assertThat(calendar.isTradingDay(recorded)).isTrue();
        assertThat(calendar.lastDay()).isEqualTo(bundled.lastDay());
    }

    @Test
    void aDayBeyondTheCalendarWasNotRecorded() {
        LocalDate beyond = bundled.lastDay().plusDays(1);

        assertThatThrownBy(() -> new MarketReplaySettings(beyond).extend(bundled))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mireu.market.replay.day");
    }
}
