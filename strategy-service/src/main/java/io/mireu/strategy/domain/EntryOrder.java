package io.mireu.strategy.domain;

import io.mireu.model.order.IntentId;
import io.mireu.model.order.IntentPurpose;
import io.mireu.model.order.Leg;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.LiquidationRule;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioTerms;
import io.mireu.model.price.ContractMultiplier;
import io.mireu.model.strategy.StrategyDecision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What an entry asks for: a market order, and a portfolio with its target, its time and its loss limit. */
public final class EntryOrder {

    private EntryOrder() {}

    /**
     * The intent of an entry.
     *
     * @param suffix makes the portfolio's id unique within its second
     */
    public static OrderIntent intent(FlexSwitchDefinition definition, Evaluation.Entry entry, String suffix) {
        PortfolioId portfolio =
                PortfolioId.of(definition.kind().wireName() + "_" + MarketTimes.compact(entry.at()) + "_" + suffix);
        Leg leg = Leg.market(
                definition.instrument(),
                definition.kind().side(),
                definition.parameters().quantity());
        return new OrderIntent(
                IntentId.of(portfolio + "-entry"),
                definition.account(),
                portfolio,
                new IntentPurpose.OpenPortfolio(terms(definition, entry)),
                List.of(leg),
                entry.at());
    }

    /** The decision that led to an intent, with its numbers. */
    public static StrategyDecision decision(
            FlexSwitchDefinition definition, Evaluation.Entry entry, OrderIntent intent) {
        return new StrategyDecision(
                definition.id(),
                definition.kind(),
                definition.instrument(),
                entry.range().minimum(),
                entry.range().maximum(),
                entry.band().lower(),
                entry.band().upper(),
                entry.bid(),
                entry.offer(),
                intent.id(),
                entry.at());
    }

    private static PortfolioTerms terms(FlexSwitchDefinition definition, Evaluation.Entry entry) {
        FlexSwitchParameters parameters = definition.parameters();
        BigDecimal targetKrw = targetKrw(definition, entry.range());
        LiquidationRule target = new LiquidationRule.ProfitTarget(targetKrw);
        LiquidationRule time = new LiquidationRule.HoldingTime(parameters.liquidationDelay());
        List<LiquidationRule> rules = lossLimitKrw(parameters, targetKrw)
                .map(limitKrw -> List.of(target, time, new LiquidationRule.LossLimit(limitKrw)))
                .orElseGet(() -> List.of(target, time));
        return new PortfolioTerms(
                definition.kind().wireName(), definition.id(), definition.instrument() + " " + entry.explain(), rules);
    }

    private static BigDecimal targetKrw(FlexSwitchDefinition definition, PriceRange range) {
        return ContractMultiplier.of(definition.instrument())
                .valueKrw(range.width(), definition.parameters().quantity());
    }

    private static Optional<BigDecimal> lossLimitKrw(FlexSwitchParameters parameters, BigDecimal targetKrw) {
        if (parameters.noLossLimit()) {
            return Optional.empty();
        }
        return Optional.of(parameters.lossLimitKrw() == null ? targetKrw : parameters.lossLimitKrw());
    }
}
