package io.mireu.marketdata.domain.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.market.KrxCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CollectionTimetableTest {

    private final KrxCalendar calendar = KrxCalendar.bundled();

    @Test
    void rangesAndSingleTimesAreReadInOrder() {
        assertThat(TimesOfDay.parse("16:00, 09:05-10:05/30m").afterMidnight())
                .extracting(Object::toString)
                .containsExactly("PT9H5M", "PT9H35M", "PT10H5M", "PT16H");
        assertThat(TimesOfDay.parse(" ").afterMidnight()).isEmpty();
    }

    @Test
    void whatIsWrittenInAnotherWayIsRefusedWithAnExample() {
        assertThatThrownBy(() -> TimesOfDay.parse("9 o'clock")).hasMessageContaining("09:05-15:35/30m");
        assertThatThrownBy(() -> TimesOfDay.parse("10:00-09:00/5m")).hasMessageContaining("forward");
        assertThatThrownBy(() -> TimesOfDay.parse("09:00-10:00/0m")).hasMessageContaining("minute");
        assertThatThrownBy(() -> TimesOfDay.parse("48:00")).hasMessageContaining("47");
    }

    @Test
    void closedDaysAreLeftOut() {
        CollectionTimetable times = times("16:05", "");
        assertThat(times.next(seoul("2026-11-27T16:05"))).contains(seoul("2026-11-30T16:05"));
        assertThat(times.last(seoul("2026-11-30T16:04"))).contains(seoul("2026-11-27T16:05"));
        assertThat(times.last(seoul("2026-11-30T16:05"))).contains(seoul("2026-11-30T16:05"));
    }

    @Test
    void hoursFrom24AreOfTheNightThatBeganOnTheDayBefore() {
        CollectionTimetable times = times("", "18:30-30:00/60m");
        assertThat(times.last(seoul("2026-11-28T02:45"))).contains(seoul("2026-11-28T02:30"));
        assertThat(times.next(seoul("2026-11-28T05:30"))).contains(seoul("2026-11-30T18:30"));
    }

    @Test
    void aJobWithoutTimesIsNeverDue() {
        assertThat(times("", "").next(seoul("2026-11-27T10:00"))).isEmpty();
    }

    private CollectionTimetable times(String day, String night) {
        return new CollectionTimetable(calendar, TimesOfDay.parse(day), TimesOfDay.parse(night));
    }

    private static Instant seoul(String time) {
        return LocalDateTime.parse(time).atZone(KrxCalendar.ZONE).toInstant();
    }
}
