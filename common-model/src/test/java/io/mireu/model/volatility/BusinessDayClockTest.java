package io.mireu.model.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SettlementTimes;
import io.mireu.model.rule.KrxRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDayClockTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);
    private static final Duration FLOOR = Duration.ofMinutes(5);
    private static final SettlementTimes REGULAR = SettlementTimes.of(KrxRules.current());
    private static final KrxCalendar CALENDAR = KrxCalendar.bundled();

    private final ExpiryClock clock = new BusinessDayClock(CALENDAR, REGULAR, 252, FLOOR);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T15:30, 10",
        "2026-11-27T15:30, 9",
        "2026-11-29T03:30, 8.5",
        "2026-11-30T15:30, 8",
        "2026-12-09T15:30, 1",
        "2026-12-10T03:30, 0.5",
        "2026-12-10T15:25, 0.003472222222222222"
    })
    void eachTradingDayCountsOneFromSettlementToSettlementAndItsHoursInProportion(LocalDateTime now, double days) {
        assertThat(daysLeft(EXPIRY, now)).isCloseTo(days, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-25",
        "2026-11-27, 2026-11-30",
        "2026-09-23, 2026-09-28",
        "2026-02-13, 2026-02-19",
        "2025-12-30, 2026-01-02"
    })
    void aWeekendOrAHolidayCostsNoMoreThanANight(LocalDate day, LocalDate next) {
        assertThat(daysLeft(EXPIRY, day.atTime(15, 30)) - daysLeft(EXPIRY, next.atTime(15, 30)))
                .isCloseTo(1, EXACT);
    }

    @Test
    void aYearsTradingDaysAreCounted() {
        Instant from = REGULAR.settlementOf(LocalDate.of(2025, 12, 30));
        Instant to = REGULAR.settlementOf(LocalDate.of(2026, 12, 30));

        assertThat(clock.yearsBetween(from, to)).isCloseTo(244.0 / 252, EXACT);
    }

    @Test
    void theLastMinutesArePricedAsTheFloorAndNothingIsLeftFromTheSettlementOn() {
        Instant settlement = REGULAR.settlementOf(EXPIRY);
        double floor = 300.0 / 86_400 / 252;

        assertThat(clock.yearsLeft(EXPIRY, settlement.minusSeconds(1)).orElseThrow())
                .isCloseTo(floor, EXACT);
        assertThat(clock.yearsLeft(EXPIRY, settlement)).isEmpty();
    }

    @Test
    void lifeStrictlyDecreasesAndIsTheSameSumOnEveryWay() {
        Random random = new Random(252);
        Instant start = Instant.parse("2025-02-03T00:00:00Z");
        Instant end = REGULAR.settlementOf(EXPIRY).minus(FLOOR);
        for (int i = 0; i < 3_000; i++) {
            Instant now = start.plusSeconds(
                    random.nextLong(Duration.between(start, end).toSeconds() - 1));
            Instant later = now.plusSeconds(
                    1 + random.nextLong(Duration.between(now, end).toSeconds()));
            double left = clock.yearsLeft(EXPIRY, now).orElseThrow();
            double leftLater = clock.yearsLeft(EXPIRY, later).orElseThrow();

            assertThat(leftLater).as("from %s to %s", now, later).isPositive().isLessThan(left);
            assertThat(clock.yearsBetween(now, later)).isCloseTo(left - leftLater, within(1e-10));
        }
    }

    @Test
    void onADayThatTheExchangeShiftsTheDayIsAnHourLongerAndTheNextAnHourShorter() {
        LocalDate csat = LocalDate.of(2026, 11, 19);
        SettlementTimes shifted = day ->
                day.equals(csat) ? REGULAR.settlementOf(day).plus(Duration.ofHours(1)) : REGULAR.settlementOf(day);
        ExpiryClock withCsat = new BusinessDayClock(CALENDAR, shifted, 252, FLOOR);
        Instant dayBefore = shifted.settlementOf(LocalDate.of(2026, 11, 18));
        Instant onTheDay = Instant.parse("2026-11-19T07:30:00Z");
        Instant dayAfter = shifted.settlementOf(LocalDate.of(2026, 11, 20));

        assertThat(withCsat.yearsLeft(csat, onTheDay.minusSeconds(1))).isPresent();
        assertThat(withCsat.yearsLeft(csat, onTheDay)).isEmpty();
        assertThat(252 * withCsat.yearsBetween(dayBefore, dayBefore.plus(Duration.ofHours(5))))
                .isCloseTo(0.2, EXACT);
        assertThat(252 * withCsat.yearsBetween(onTheDay, onTheDay.plus(Duration.ofHours(23))))
                .isCloseTo(1, EXACT);
        assertThat(252 * withCsat.yearsBetween(dayBefore, dayAfter)).isCloseTo(2, EXACT);
    }

    @Test
    void beyondTheCalendarsDataTimeGoesOnInCalendarTime() {
        LocalDate farExpiry = LocalDate.of(2028, 12, 14);
        Instant lastKnown = REGULAR.settlementOf(LocalDate.of(2027, 12, 30));
        double beyond = Act365Clock.years(Duration.between(lastKnown, REGULAR.settlementOf(farExpiry)));

        assertThat(clock.yearsLeft(farExpiry, lastKnown.minusSeconds(1)).orElseThrow())
                .isCloseTo(beyond, within(1e-6))
                .isGreaterThan(beyond);
        assertThat(clock.yearsLeft(farExpiry, lastKnown)).hasValue(beyond);
    }

    @Test
    void theFirstDaysOfTheCalendarCountFromTheSettlementOfTheDayBeforeThem() {
        Instant from = REGULAR.settlementOf(LocalDate.of(2024, 12, 30)).plusSeconds(1);
        Instant newYear = Instant.parse("2024-12-31T15:00:00Z");
        Instant first = REGULAR.settlementOf(LocalDate.of(2025, 1, 2));

        assertThat(252 * clock.yearsBetween(from, first)).isCloseTo(1, within(1e-5));
        assertThat(252 * clock.yearsBetween(newYear, first)).isBetween(0.1, 0.9);
    }

    @Test
    void itsNameOnTheWireHasTheDaysOfItsYear() {
        assertThat(clock.name().value()).isEqualTo("business-252");
        assertThat(new BusinessDayClock(CALENDAR, REGULAR, 244, FLOOR).name().value())
                .isEqualTo("business-244");
    }

    @Test
    void daysOfAYearAndFloorArePositive() {
        assertThatThrownBy(() -> new BusinessDayClock(CALENDAR, REGULAR, 0, FLOOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BusinessDayClock(CALENDAR, REGULAR, 252, Duration.ofMinutes(-5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private double daysLeft(LocalDate lastTradingDay, LocalDateTime now) {
        return 252
                * clock.yearsLeft(lastTradingDay, now.atZone(KrxCalendar.ZONE).toInstant())
                        .orElseThrow();
    }
}
