package io.mireu.model.portfolio;

import io.mireu.model.Identifier;
import io.mireu.model.strategy.StrategyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a portfolio is and when it is liquidated, fixed when it is opened.
 *
 * @param strategyName the strategy's kind, for example {@code buydip}, or {@code manual}
 * @param strategy the running definition that opened it; null when opened by hand
 * @param description for people
 * @param rules none, or several that work independently
 */
public record PortfolioTerms(
        String strategyName, @Nullable StrategyId strategy, String description, List<LiquidationRule> rules) {

    public PortfolioTerms {
        Identifier.check(strategyName, "strategy name", 32);
        rules = List.copyOf(rules);
    }
}
