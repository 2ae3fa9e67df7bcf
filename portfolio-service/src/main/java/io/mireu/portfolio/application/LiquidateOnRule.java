package io.mireu.portfolio.application;

import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import org.springframework.transaction.support.TransactionTemplate;

/** Liquidates a portfolio because a rule of its asks for it, in one transaction. */
public final class LiquidateOnRule {

    private final Portfolios portfolios;
    private final LiquidationDesk desk;
    private final TransactionTemplate transactions;

    public LiquidateOnRule(Portfolios portfolios, LiquidationDesk desk, TransactionTemplate transactions) {
        this.portfolios = portfolios;
        this.desk = desk;
        this.transactions = transactions;
    }

    /**
     * Issues the liquidation, unless the portfolio is no longer what the rule was checked on.
     *
     * @param seen the state on which the rule was checked
     */
    public void handle(Portfolio seen, LiquidationReason reason, Cause cause) {
        transactions.executeWithoutResult(_ -> portfolios
                .lock(seen.id())
                .filter(locked -> isStill(seen, locked))
                .ifPresent(locked -> portfolios.save(desk.request(locked, reason, cause))));
    }

    private static boolean isStill(Portfolio seen, Portfolio locked) {
        return locked.version() == seen.version() && locked.status() == PortfolioStatus.ACTIVE && !locked.isWorking();
    }
}
