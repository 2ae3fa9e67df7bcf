package io.mireu.portfolio.application;

import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.MarkedProfit;
import io.mireu.portfolio.domain.Portfolio;
import io.mireu.portfolio.domain.RuleCheck;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the rules of open portfolios and has those liquidated for which it is time. */
public final class CheckRules {

    private static final Logger log = LoggerFactory.getLogger(CheckRules.class);

    private final OpenPortfolios open;
    private final LastQuotes quotes;
    private final PortfolioMarket market;
    private final LiquidateOnRule liquidate;
    private final Executor executor;
    private final Set<PortfolioId> underWay = ConcurrentHashMap.newKeySet();

    public CheckRules(
            OpenPortfolios open,
            LastQuotes quotes,
            PortfolioMarket market,
            LiquidateOnRule liquidate,
            Executor executor) {
        this.open = open;
        this.quotes = quotes;
        this.market = market;
        this.liquidate = liquidate;
        this.executor = executor;
    }

    /** One pass over the open portfolios, because time passed. */
    public void handle() {
        open.all().forEach(portfolio -> check(portfolio, Cause.NONE));
    }

    void check(Portfolio portfolio, Cause cause) {
        if (portfolio.status() != PortfolioStatus.ACTIVE || portfolio.isWorking() || !canAct(portfolio)) {
            return;
        }
        Optional<MarkedProfit> profit = quotes.unrealised(portfolio, market::isTrading)
                .map(unrealised -> unrealised.plus(portfolio.realisedPnlKrw()));
        RuleCheck.reason(
                        portfolio.terms().rules(),
                        profit.orElse(null),
                        portfolio.life().opened(),
                        market.now())
                .ifPresent(reason -> start(portfolio, reason, cause));
    }

    /** One instrument that does not trade stops no rule for those that do; what is flat is closed without an order. */
    private boolean canAct(Portfolio portfolio) {
        return portfolio.isFlat() ? market.isKnown() : portfolio.held().stream().anyMatch(market::isTrading);
    }

    private void start(Portfolio portfolio, LiquidationReason reason, Cause cause) {
        if (underWay.add(portfolio.id())) {
            executor.execute(() -> liquidate(portfolio, reason, cause));
        }
    }

    /** A failure leaves the portfolio active: the next quote or the next pass tries again. */
    private void liquidate(Portfolio portfolio, LiquidationReason reason, Cause cause) {
        try {
            liquidate.handle(portfolio, reason, cause);
        } catch (RuntimeException e) {
            log.error("portfolio {} could not be liquidated and is tried again", portfolio.id(), e);
        } finally {
            underWay.remove(portfolio.id());
        }
    }
}
