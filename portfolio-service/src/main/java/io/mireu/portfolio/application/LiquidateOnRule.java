package io.mireu.portfolio.application;

import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import org.springframework.transaction.support.TransactionTemplate;

/** Liquidates a portfolio because a rule of its asks for it, in one transaction. */
public final class LiquidateOnRule {

    private final Portfolios portfolios;
    private final PortfolioChanges changes;
    private final LiquidationDesk desk;
    private final TransactionTemplate transactions;

    public LiquidateOnRule(
            Portfolios portfolios, PortfolioChanges changes, LiquidationDesk desk, TransactionTemplate transactions) {
        this.portfolios = portfolios;
        this.changes = changes;
        this.desk = desk;
        this.transactions = transactions;
    }

    /**
     * Issues the liquidation, unless the portfolio is no longer what the rule was checked on; then its rules are
     * checked again on what it is.
     *
     * @param seen the state on which the rule was checked
     */
    public void handle(Portfolio seen, LiquidationReason reason, Cause cause) {
        transactions.executeWithoutResult(_ -> portfolios.lock(seen.id()).ifPresent(locked -> {
            if (locked.version() != seen.version()) {
                changes.changed(locked);
            } else if (locked.status() == PortfolioStatus.ACTIVE && !locked.isWorking()) {
                portfolios.save(desk.request(locked, reason, cause));
            }
        }));
    }
}
