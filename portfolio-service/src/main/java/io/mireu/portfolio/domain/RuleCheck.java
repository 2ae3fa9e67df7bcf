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
     * @param pnlKrw realised and unrealised; null while it is not known, and then only time counts
     * @param now the market's time
     */
    public static Optional<LiquidationReason> reason(
            List<LiquidationRule> rules, @Nullable BigDecimal pnlKrw, Instant openedAt, Instant now) {
        return rules.stream()
                .flatMap(rule -> reason(rule, pnlKrw, openedAt, now).stream())
                .findFirst();
    }

    private static Optional<LiquidationReason> reason(
            LiquidationRule rule, @Nullable BigDecimal pnlKrw, Instant openedAt, Instant now) {
        return switch (rule) {
            case LiquidationRule.HoldingTime time -> time.check(BigDecimal.ZERO, openedAt, now);
            case LiquidationRule.ProfitTarget profit -> checkIfKnown(profit, pnlKrw, openedAt, now);
            case LiquidationRule.LossLimit loss -> checkIfKnown(loss, pnlKrw, openedAt, now);
        };
    }

    private static Optional<LiquidationReason> checkIfKnown(
            LiquidationRule rule, @Nullable BigDecimal pnlKrw, Instant openedAt, Instant now) {
        return pnlKrw == null ? Optional.empty() : rule.check(pnlKrw, openedAt, now);
    }
}
