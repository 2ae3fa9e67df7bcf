package io.mireu.marketdata.application.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.Retries;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.collection.CollectionJob;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.statistic.SessionBar;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which days are asked for, and with which questions. */
class CollectDailyBarsTest {

    private static final DerivativeCode MINI = DerivativeCode.of("A056C000");
    private static final DerivativeCode CALL = DerivativeCode.of("B016CA48");
    private static final DerivativeCode PUT = DerivativeCode.of("C016CA48");
    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);

    private final ScriptedStatistics venue = new ScriptedStatistics();
    private final SessionTimetable timetable = SessionTimetable.current();
    private final FollowedInstruments instruments =
            new FollowedInstruments(new FollowedClock(Clock.systemUTC()), new SessionTracker(timetable));
    private final Retries retries = new Retries(Duration.ofMillis(1), Duration.ofMillis(1));
    private final CollectDailyBars collect = new CollectDailyBars(
            venue,
            new AskDays(venue, instruments, code -> Optional.of(new OptionSeries(code, EXPIRY)), retries),
            venue,
            venue,
            timetable,
            retries,
            CollectionExample.settings(LocalTime.of(6, 0)));

    @BeforeEach
    void threeInstrumentsAreKnown() {
        BigDecimal strike = new BigDecimal("1102.50");
        instruments.become(InstrumentMaster.of(List.of(
                new Instrument.Future(MINI, "MF 2612", EXPIRY),
                new Instrument.Option(CALL, "C 2612 1102.5", EXPIRY, strike),
                new Instrument.Option(PUT, "P 2612 1102.5", EXPIRY, strike))));
    }

    @Test
    void theDayThatIsOverTakesAQuestionForEachFutureAndOneForEachSeries() {
        assertThat(collect.handle(seoul("2026-11-27T16:05"))).isEqualTo(2);

        assertThat(venue.questions).containsExactly("page A056C000", "board 01-6C");
        assertThat(venue.bars).extracting(SessionBar::tradeDate).containsOnly(LocalDate.of(2026, 11, 27));
    }

    @Test
    void whenThePagesShowTheNextDayTheChartsAreAsked() {
        collect.handle(seoul("2026-11-30T09:00"));

        assertThat(venue.questions)
                .containsExactly(
                        "chart A056C000 2026-11-27 2026-11-27",
                        "chart B016CA48 2026-11-27 2026-11-27",
                        "chart C016CA48 2026-11-27 2026-11-27");
    }

    @Test
    void daysThatWereMissedAreMadeUpForTogether() {
        venue.ran(CollectionJob.DAILY_BARS, seoul("2026-11-25T16:05"));

        collect.handle(seoul("2026-11-27T16:05"));

        assertThat(venue.questions).contains("chart A056C000 2026-11-26 2026-11-27");
    }

    @Test
    void noMoreDaysAreMadeUpForThanIsSet() {
        venue.ran(CollectionJob.DAILY_BARS, seoul("2026-09-01T16:05"));

        collect.handle(seoul("2026-11-27T16:05"));

        assertThat(venue.questions).contains("chart A056C000 2026-11-25 2026-11-27");
    }

    @Test
    void whatAnswersIsRecordedAlthoughSomethingDoesNot() {
        venue.silent = MINI;

        assertThatThrownBy(() -> collect.handle(seoul("2026-11-27T16:05")))
                .isInstanceOf(CollectionFault.class)
                .hasMessageContaining("1 of 2 questions failed, first page of A056C000");
        assertThat(venue.bars).extracting(SessionBar::instrument).containsExactly(CALL);
    }

    private static Instant seoul(String time) {
        return LocalDateTime.parse(time).atZone(KrxCalendar.ZONE).toInstant();
    }
}
