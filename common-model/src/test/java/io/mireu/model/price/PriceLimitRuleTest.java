package io.mireu.model.price;

import static io.mireu.model.price.LimitSide.LOWER;
import static io.mireu.model.price.LimitSide.UPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceLimitRuleTest {

    private static final TickTable TICKS = TickTable.parse("0:0.05");
    private static final BigDecimal BASE = new BigDecimal("1100.00");
    private static final SessionTimetable TIMETABLE = new SessionTimetable(KrxCalendar.bundled(), KrxRules.bundled());
    private static final SessionHours DAY = TIMETABLE.day(LocalDate.of(2026, 11, 26));
    private static final Instant NOTICE = Instant.parse("2026-11-26T01:00:00Z");

    private final PriceLimitRule rule = PriceLimitRule.of(KrxRules.current());

    @Test
    void theExchangeHasThreeSteps() {
        assertThat(rule.steps())
                .extracting(PriceLimitStep::rate)
                .containsExactly(new BigDecimal("0.08"), new BigDecimal("0.15"), new BigDecimal("0.20"));
        assertThat(rule.step(3)).isEqualTo(rule.steps().getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T08:45:00, 1",
        "2026-11-26T08:59:59, 1",
        "2026-11-26T09:00:00, 3",
        "2026-11-26T15:35:00, 3",
        "2026-11-19T09:59:59, 1",
        "2026-11-19T10:00:00, 3",
        "2026-01-02T09:59:59, 1",
        "2026-01-02T10:00:00, 3"
    })
    void onlyTheFirstStepHoldsUntilStocksTrade(LocalDateTime time, int steps) {
        assertThat(rule.steps(TIMETABLE.day(time.toLocalDate()), seoul(time)))
                .isEqualTo(rule.steps().subList(0, steps));
    }

    @Test
    void onlyTheFirstStepHoldsAtNightWhateverWasAnnounced() {
        SessionHours night = TIMETABLE.night(DAY.tradeDate());
        Instant late = night.open().plusSeconds(7_200);

        assertThat(rule.steps(night, late)).containsExactly(rule.first());
        assertThat(rule.limits(BASE, TICKS, List.of(new LimitStepChange(UPPER, 3, night.open())), night, late))
                .isEqualTo(limits("1012.00", "1188.00"));
    }

    @Test
    void anAnnouncedStepHoldsFiveMinutesLaterAndOnItsSideAlone() {
        List<LimitStepChange> announced = List.of(new LimitStepChange(LOWER, 2, NOTICE));
        Instant inForce = NOTICE.plus(Duration.ofMinutes(5));

        assertThat(rule.limits(BASE, TICKS, announced, DAY, inForce.minusMillis(1)))
                .isEqualTo(limits("1012.00", "1188.00"));
        assertThat(rule.limits(BASE, TICKS, announced, DAY, inForce)).isEqualTo(limits("935.00", "1188.00"));
    }

    @Test
    void aStepAnnouncedBeforeStocksTradeOrOnAnotherDayDoesNotHold() {
        Instant beforeNine = seoul(LocalDateTime.of(2026, 11, 26, 8, 40));
        List<LimitStepChange> early = List.of(new LimitStepChange(UPPER, 2, beforeNine));

        assertThat(rule.stepInForce(UPPER, early, DAY, beforeNine.plusSeconds(600))
                        .number())
                .isOne();
        assertThat(rule.stepInForce(UPPER, early, DAY, NOTICE).number()).isEqualTo(2);
        assertThat(rule.stepInForce(UPPER, early, TIMETABLE.day(LocalDate.of(2026, 11, 27)), NOTICE.plusSeconds(86_400))
                        .number())
                .isOne();
    }

    @Test
    void theWidestStepInForceCountsWhileTheNextIsWaiting() {
        List<LimitStepChange> announced =
                List.of(new LimitStepChange(UPPER, 2, NOTICE), new LimitStepChange(UPPER, 3, NOTICE.plusSeconds(600)));

        assertThat(stepAfter(UPPER, announced, 0)).isOne();
        assertThat(stepAfter(UPPER, announced, 899)).isEqualTo(2);
        assertThat(stepAfter(UPPER, announced, 900)).isEqualTo(3);
        assertThat(stepAfter(LOWER, announced, 900)).isOne();
    }

    private int stepAfter(LimitSide side, List<LimitStepChange> announced, long seconds) {
        return rule.stepInForce(side, announced, DAY, NOTICE.plusSeconds(seconds))
                .number();
    }

    private static Instant seoul(LocalDateTime time) {
        return time.atZone(KrxCalendar.ZONE).toInstant();
    }

    @Test
    void aStepThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> rule.step(4)).hasMessageContaining("1 to 3");
        assertThatThrownBy(() -> rule.step(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stepsWidenAndCountFromOne() {
        PriceLimitStep narrow = new PriceLimitStep(1, new BigDecimal("0.08"));
        PriceLimitStep alsoNarrow = new PriceLimitStep(2, new BigDecimal("0.080"));

        assertThatThrownBy(() -> ruleOf(narrow, alsoNarrow)).hasMessageContaining("widen");
        assertThatThrownBy(() -> ruleOf(alsoNarrow)).hasMessageContaining("count from 1");
        assertThatThrownBy(() -> ruleOf()).isInstanceOf(IllegalArgumentException.class);
    }

    private static PriceLimitRule ruleOf(PriceLimitStep... steps) {
        return new PriceLimitRule(List.of(steps), Duration.ofMinutes(15), Duration.ofMinutes(5));
    }

    private static PriceLimits limits(String lower, String upper) {
        return new PriceLimits(new BigDecimal(lower), new BigDecimal(upper));
    }
}
