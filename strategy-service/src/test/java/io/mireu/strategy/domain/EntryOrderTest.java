package io.mireu.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mireu.model.order.IntentPurpose.OpenPortfolio;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.Side;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.LiquidationRule.HoldingTime;
import io.mireu.model.portfolio.LiquidationRule.LossLimit;
import io.mireu.model.portfolio.LiquidationRule.ProfitTarget;
import io.mireu.model.strategy.StrategyKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryOrderTest {

    private static final Evaluation.Entry ENTRY = new Evaluation.Entry(
            MarketTape.at(60),
            new PriceRange(new BigDecimal("1100.00"), new BigDecimal("1101.20")),
            new TriggerBand(new BigDecimal("1100.12"), new BigDecimal("1100.36")),
            new BigDecimal("1100.20"),
            new BigDecimal("1100.22"));

    @Test
    void anEntryIsAMarketOrderThatOpensAPortfolioOfItsOwn() {
        OrderIntent intent = intent(StrategyKind.SELL_PEAK, null, false);
        assertThat(intent.portfolio().value()).isEqualTo("sellpeak_20261123090100_1a2b3c4d");
        assertThat(intent.legs()).containsExactly(Leg.market(MarketTape.FUTURE, Side.SELL, 2));
        assertThat(intent.createdAt()).isEqualTo(ENTRY.at());
        assertThat(((OpenPortfolio) intent.purpose()).terms().strategyName()).isEqualTo("sellpeak");
    }

    @Test
    void theTargetIsMultiplierTimesRangeTimesQuantityAndTheLossLimitAsMuch() {
        BigDecimal target = new BigDecimal("120000.00");
        assertThat(rules(null, false))
                .containsExactly(
                        new ProfitTarget(target), new HoldingTime(Duration.ofMinutes(30)), new LossLimit(target));
    }

    @Test
    void aLossLimitOfOnesOwnReplacesTheDefault() {
        assertThat(rules(new BigDecimal("70000"), false)).contains(new LossLimit(new BigDecimal("70000")));
    }

    @Test
    void noLossLimitMeansNone() {
        assertThat(rules(null, true)).noneMatch(LossLimit.class::isInstance).hasSize(2);
    }

    @Test
    void parametersAreRefusedByTheirNames() {
        assertRefused("period", "0", "30", "10", "1");
        assertRefused("period", "1e999999999", "30", "10", "1");
        assertRefused("period", "0.0000001", "30", "10", "1");
        assertRefused("buffer must be less than threshold", "1", "30", "30", "1");
        assertRefused("buffer", "1", "30", "-1", "1");
        assertRefused("interval", "1", "30", "10", "0");
        assertThatThrownBy(() -> parameters(BigDecimal.ONE, true)).hasMessageContaining("no_loss_limit");
        assertThatThrownBy(() -> parameters(BigDecimal.ZERO, false)).hasMessageContaining("loss_limit");
    }

    private static void assertRefused(String what, String period, String threshold, String buffer, String interval) {
        assertThatThrownBy(() -> MarketTape.parameters(period, threshold, buffer, interval, "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what);
    }

    private static List<LiquidationRule> rules(@Nullable BigDecimal lossLimitKrw, boolean none) {
        return ((OpenPortfolio) intent(StrategyKind.BUY_DIP, lossLimitKrw, none).purpose())
                .terms()
                .rules();
    }

    private static OrderIntent intent(StrategyKind kind, @Nullable BigDecimal lossLimitKrw, boolean none) {
        FlexSwitchDefinition definition = MarketTape.definition(kind, parameters(lossLimitKrw, none));
        return EntryOrder.intent(definition, ENTRY, "1a2b3c4d");
    }

    private static FlexSwitchParameters parameters(@Nullable BigDecimal lossLimitKrw, boolean none) {
        FlexSwitchParameters usual = MarketTape.parameters();
        return new FlexSwitchParameters(
                usual.periodMinutes(),
                usual.thresholdPercent(),
                usual.bufferPercent(),
                usual.intervalMinutes(),
                usual.monitoringDurationSeconds(),
                usual.liquidationDelayMinutes(),
                usual.minMaxIntervalPoints(),
                2,
                1,
                lossLimitKrw,
                none);
    }
}
