package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionLawsTest {

    private static final Instant FROM = seoul("2025-01-01T00:00:00");
    private static final Instant UNTIL = seoul("2028-01-01T00:00:00");
    private static final Instrument.Derivative JUNE =
            new Instrument.Future(DerivativeCode.of("A0166000"), "F", LocalDate.of(2026, 6, 11));
    private static final Instrument.Derivative WITHOUT_NIGHT = new Instrument.Option(
            DerivativeCode.of("BAJ01001"), "C", LocalDate.of(2027, 9, 13), new BigDecimal("1275"));

    private final KrxCalendar calendar = KrxCalendar.bundled();
    private final SessionTimetable timetable = new SessionTimetable(calendar, KrxRules.current());

    @Test
    void sessionsTileTimeAndTradeDatesNeverGoBack() {
        assertThat(tiles(timetable::at)).isGreaterThan(3 * 240 * 4);
    }

    @Test
    void sessionsOfASeriesTileTimeUntilItIsClosedForGood() {
        for (Instrument.Derivative instrument : List.of(JUNE, WITHOUT_NIGHT)) {
            tiles(instant -> timetable.at(instant, instrument));
            assertThat(timetable.at(UNTIL, instrument).end()).isNull();
        }
    }

    private static int tiles(Function<Instant, TradingSession> sessions) {
        int count = 0;
        TradingSession session = sessions.apply(FROM);
        while (session.end() != null && session.end().isBefore(UNTIL)) {
            Instant end = session.end();
            assertThat(sessions.apply(end.minusNanos(1))).isEqualTo(session);
            TradingSession next = sessions.apply(end);
            assertThat(next.start()).isEqualTo(end);
            assertThat(next.tradeDate()).isAfterOrEqualTo(session.tradeDate());
            session = next;
            count++;
        }
        return count;
    }

    @Test
    void eachMinuteAndTheSecondsAroundItHaveTheSessionThatContainsThem() {
        TradingSession before = timetable.at(FROM);
        for (Instant minute = FROM; minute.isBefore(UNTIL); minute = minute.plus(Duration.ofMinutes(1))) {
            for (int second = -1; second <= 1; second++) {
                Instant instant = minute.plusSeconds(second);
                TradingSession session = timetable.at(instant);
                if (!session.contains(instant) || session.tradeDate().isBefore(before.tradeDate())) {
                    // asserted only then: four million assertions would take the test's time
                    assertThat(session).as("at " + instant).isEqualTo(before);
                }
                before = session;
            }
        }
    }

    @Test
    void aTradeDateIsATradingDayAndTradesOnlyInItsOwnSessions() {
        for (TradingSession session = timetable.at(FROM);
                session.end() != null && session.end().isBefore(UNTIL);
                session = timetable.at(session.end())) {
            assertThat(calendar.isTradingDay(session.tradeDate())).isTrue();
            if (session.phase() != SessionPhase.CLOSED) {
                LocalDate startDate = LocalDate.ofInstant(session.hours().auction(), KrxCalendar.ZONE);
                LocalDate expected = switch (session.market()) {
                    case DAY -> startDate;
                    case NIGHT -> calendar.tradeDateOfNight(startDate);
                };
                assertThat(session.tradeDate()).isEqualTo(expected);
            }
        }
    }

    @Test
    void eachSeriesExpiresOnATradingDayNearTheDayThatItIsNamedAfter() {
        for (YearMonth month = YearMonth.of(2025, 1); month.getYear() < 2028; month = month.plusMonths(1)) {
            isTradingDayNear(calendar.monthlyExpiry(month), nth(month, DayOfWeek.THURSDAY, 2), -7);
            for (int week :
                    weeks(month, DayOfWeek.THURSDAY).filter(week -> week != 2).toArray()) {
                isTradingDayNear(calendar.weeklyThursdayExpiry(month, week), nth(month, DayOfWeek.THURSDAY, week), -7);
            }
            for (int week : weeks(month, DayOfWeek.MONDAY).toArray()) {
                isTradingDayNear(calendar.weeklyMondayExpiry(month, week), nth(month, DayOfWeek.MONDAY, week), 7);
            }
        }
    }

    private void isTradingDayNear(LocalDate expiry, LocalDate nominal, int days) {
        assertThat(calendar.isTradingDay(expiry)).isTrue();
        if (calendar.isTradingDay(nominal)) {
            assertThat(expiry).isEqualTo(nominal);
        } else if (days < 0) {
            assertThat(expiry).isBetween(nominal.plusDays(days), nominal.minusDays(1));
        } else {
            assertThat(expiry).isBetween(nominal.plusDays(1), nominal.plusDays(days));
        }
    }

    private static IntStream weeks(YearMonth month, DayOfWeek weekday) {
        return IntStream.rangeClosed(1, 5)
                .filter(week -> YearMonth.from(nth(month, weekday, week)).equals(month));
    }

    private static LocalDate nth(YearMonth month, DayOfWeek weekday, int week) {
        LocalDate day = month.atDay(1);
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(1);
        }
        return day.plusWeeks(week - 1L);
    }
}
