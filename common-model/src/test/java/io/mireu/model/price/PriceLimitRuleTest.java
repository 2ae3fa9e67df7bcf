package io.mireu.model.price;

import static io.mireu.model.price.LimitSide.LOWER;
import static io.mireu.model.price.LimitSide.UPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.instrument.TickTable;
import io.mireu.model.rule.KrxRules;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceLimitRuleTest {

    private static final TickTable TICKS = TickTable.parse("0:0.05");
    private static final BigDecimal BASE = new BigDecimal("1100.00");
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
    @CsvSource({"08:45, 1", "08:59:59.999, 1", "09:00, 3", "15:35, 3"})
    void onlyTheFirstStepHoldsBeforeNine(LocalTime time, int steps) {
        assertThat(rule.stepsByDay(time)).isEqualTo(rule.steps().subList(0, steps));
    }

    @Test
    void onlyTheFirstStepHoldsAtNight() {
        assertThat(rule.stepsAtNight()).containsExactly(rule.first());
    }

    @Test
    void anAnnouncedStepHoldsFiveMinutesLaterAndOnItsSideAlone() {
        List<LimitStepChange> announced = List.of(new LimitStepChange(LOWER, 2, NOTICE));
        Instant inForce = NOTICE.plus(Duration.ofMinutes(5));

        assertThat(rule.limits(BASE, TICKS, announced, inForce.minusMillis(1))).isEqualTo(limits("1012.00", "1188.00"));
        assertThat(rule.limits(BASE, TICKS, announced, inForce)).isEqualTo(limits("935.00", "1188.00"));
    }

    @Test
    void theWidestStepInForceCountsWhileTheNextIsWaiting() {
        List<LimitStepChange> announced =
                List.of(new LimitStepChange(UPPER, 2, NOTICE), new LimitStepChange(UPPER, 3, NOTICE.plusSeconds(600)));

        assertThat(rule.stepInForce(UPPER, List.of(), NOTICE).number()).isOne();
        assertThat(rule.stepInForce(UPPER, announced, NOTICE.plusSeconds(899)).number())
                .isEqualTo(2);
        assertThat(rule.stepInForce(UPPER, announced, NOTICE.plusSeconds(900)).number())
                .isEqualTo(3);
        assertThat(rule.stepInForce(LOWER, announced, NOTICE.plusSeconds(900)).number())
                .isOne();
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
        return new PriceLimitRule(List.of(steps), LocalTime.of(9, 0), Duration.ofMinutes(5));
    }

    private static PriceLimits limits(String lower, String upper) {
        return new PriceLimits(new BigDecimal(lower), new BigDecimal(upper));
    }
}
