package io.mireu.model.market;

import static io.mireu.model.market.SeoulTime.seoul;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentSessionTest {

    private static final Instrument.Derivative DECEMBER = future("A056C000", "2026-12-10");
    private static final Instrument.Derivative ON_EXAMINATION_DAY = future("105WB000", "2025-11-13");
    private static final Instrument.Derivative WITHOUT_NIGHT = new Instrument.Option(
            DerivativeCode.of("BAJ01001"), "C", LocalDate.of(2026, 11, 26), new BigDecimal("1275"));

    private final SessionTimetable timetable = new SessionTimetable(KrxCalendar.bundled(), KrxRules.current());

    @ParameterizedTest
    @CsvSource({
        "2026-12-09T23:00:00, CONTINUOUS", // the night before belongs to its last day
        "2026-12-10T07:00:00, CLOSED",
        "2026-12-10T08:30:00, OPENING_AUCTION",
        "2026-12-10T15:09:59, CONTINUOUS",
        "2026-12-10T15:10:00, CLOSING_AUCTION",
        "2026-12-10T15:19:59, CLOSING_AUCTION",
        "2026-12-10T15:20:00, CLOSED",
        "2026-12-10T15:40:00, CLOSED",
        "2026-12-10T23:00:00, CLOSED", // that evening belongs to the next day
        "2027-01-15T10:00:00, CLOSED"
    })
    void aSeriesOnItsLastDayIsDueTo(String time, SessionPhase phase) {
        assertThat(timetable.at(seoul(time), DECEMBER).phase()).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-13T16:09:59, CONTINUOUS",
        "2025-11-13T16:10:00, CLOSING_AUCTION",
        "2025-11-13T16:19:59, CLOSING_AUCTION",
        "2025-11-13T16:20:00, CLOSED"
    })
    void aSeriesThatEndsOnAnExaminationDayIsDueAnHourLaterTo(String time, SessionPhase phase) {
        assertThat(timetable.at(seoul(time), ON_EXAMINATION_DAY).phase()).isEqualTo(phase);
    }

    @Test
    void itsMarketGoesOn() {
        assertThat(timetable.at(seoul("2026-12-10T15:20:00")).phase()).isEqualTo(SessionPhase.CONTINUOUS);
        assertThat(timetable.at(seoul("2026-12-10T18:00:00")).phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void afterItsEndItIsClosedForGood() {
        TradingSession ended = timetable.at(seoul("2026-12-11T10:00:00"), DECEMBER);

        assertThat(ended.end()).isNull();
        assertThat(ended.timeLeft(seoul("2026-12-11T10:00:00"))).isEmpty();
        assertThat(ended.start()).isEqualTo(seoul("2026-12-10T15:20:00"));
        assertThat(ended.tradeDate()).isEqualTo("2026-12-10");
        assertThat(ended.allowedAt(seoul("2026-12-11T10:00:00"))).isEqualTo(AllowedActions.NONE);
    }

    @Test
    void theLastMinuteOfItsClosingAuctionIsFrozen() {
        Instant last = seoul("2026-12-10T15:19:00");
        assertThat(timetable.at(last, DECEMBER).allowedAt(last)).isEqualTo(AllowedActions.ENTRY_ONLY);
        Instant before = last.minusMillis(1);
        assertThat(timetable.at(before, DECEMBER).allowedAt(before)).isEqualTo(AllowedActions.ALL);
    }

    @Test
    void onOtherDaysItDoesWhatItsMarketDoes() {
        Instant time = seoul("2026-12-08T15:15:00");
        assertThat(timetable.at(time, DECEMBER)).isEqualTo(timetable.at(time));
    }

    @Test
    void aProductWithoutNightIsClosedFromTheNightsAuctionToTheNextDaysAuction() {
        TradingSession atNight = timetable.at(seoul("2026-11-24T23:00:00"), WITHOUT_NIGHT);

        assertThat(atNight.phase()).isEqualTo(SessionPhase.CLOSED);
        assertThat(atNight.market()).isEqualTo(SessionMarket.DAY);
        assertThat(atNight.tradeDate()).isEqualTo("2026-11-25");
        assertThat(atNight.start()).isEqualTo(seoul("2026-11-24T17:50:00"));
        assertThat(atNight.end()).isEqualTo(seoul("2026-11-25T08:30:00"));
        assertThat(timetable.at(seoul("2026-11-25T07:00:00"), WITHOUT_NIGHT)).isEqualTo(atNight);
        assertThat(timetable.at(seoul("2026-11-25T10:00:00"), WITHOUT_NIGHT).phase())
                .isEqualTo(SessionPhase.CONTINUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A016C000", "A056C000", "B016CA48", "C056CA48", "B09FFA49", "BAFC0A49", "A066C000"})
    void theseTradeAtNight(String text) {
        DerivativeCode code = DerivativeCode.of(text);
        LocalDate last = LocalDate.of(2026, 12, 10);
        Instrument.Derivative listed = code.type().isOption()
                ? new Instrument.Option(code, "C", last, BigDecimal.TEN)
                : new Instrument.Future(code, "F", last);

        assertThat(timetable.at(seoul("2026-11-24T23:00:00"), listed).phase()).isEqualTo(SessionPhase.CONTINUOUS);
    }

    @Test
    void aProductWithoutNightHasTheHoursOfItsLastDayFromTheEveningBefore() {
        TradingSession evening = timetable.at(seoul("2026-11-25T23:00:00"), WITHOUT_NIGHT);
        assertThat(evening.hours().close()).isEqualTo(seoul("2026-11-26T15:20:00"));
    }

    private static Instrument.Derivative future(String code, String lastTradingDay) {
        return new Instrument.Future(DerivativeCode.of(code), "F", LocalDate.parse(lastTradingDay));
    }
}
