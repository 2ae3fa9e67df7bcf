package io.mireu.model.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.rule.KrxRules;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Session times that a user changes. */
class SessionRulesTest {

    @Test
    void changedTimesAreFollowed() {
        SessionTimetable timetable = timetable("session.day.auction=08:15\nsession.day.open=08:30");

        assertThat(LocalTime.ofInstant(timetable.day(LocalDate.of(2026, 11, 26)).open(), KrxCalendar.ZONE))
                .hasToString("08:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session.day.open=08:00",
                "session.day.close=15:30",
                "session.day.close=18:00",
                "session.night.open=08:00",
                "session.night.close=16:00",
                "session.expiring.close=15:31",
                "session.auctionFreeze=-PT1M"
            })
    void timesOutOfOrderAreRefusedAtOnce(String line) {
        assertThatThrownBy(() -> timetable(line)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SessionTimetable timetable(String lines) {
        return new SessionTimetable(KrxCalendar.bundled(), KrxRules.bundled().extendedBy(new StringReader(lines)));
    }
}
