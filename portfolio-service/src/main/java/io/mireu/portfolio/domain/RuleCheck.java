package io.mireu.portfolio.domain;

import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.LiquidationRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether any rule of a portfolio asks for its liquidation. */
public final class RuleCheck {

    private RuleCheck() {}

    /**
     * The first reason, in the order of the rules.
     *
     * @param profit realised and unrealised; null while it is not known, and then only time counts. Of a part of the
     *     positions it can only be a loss too many, not a profit reached
     * @param now the market's time
     */
    public static Optional<LiquidationReason> reason(
            List<LiquidationRule> rules, @Nullable MarkedProfit profit, Instant openedAt, Instant now) {
        return rules.stream()
                .flatMap(rule -> reason(rule, profit, openedAt, now).stream())
                .findFirst();
    }

    private static Optional<LiquidationReason> reason(
            LiquidationRule rule, @Nullable MarkedProfit profit, Instant openedAt, Instant now) {
        return switch (rule) {
            case LiquidationRule.HoldingTime time -> time.check(BigDecimal.ZERO, openedAt, now);
            case LiquidationRule.ProfitTarget target ->
                profit == null || !profit.whole() ? Optional.empty() : target.check(profit.krw(), openedAt, now);
            case LiquidationRule.LossLimit limit ->
                profit == null ? Optional.empty() : limit.check(profit.krw(), openedAt, now);
        };
    }
}
