package io.mireu.portfolio.application;

import io.mireu.portfolio.domain.Portfolio;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues the attempts that are due: after a backoff, or after the market opened. */
public final class RetryLiquidations {

    private final OpenPortfolios open;
    private final Portfolios portfolios;
    private final LiquidationDesk desk;
    private final TransactionTemplate transactions;

    public RetryLiquidations(
            OpenPortfolios open, Portfolios portfolios, LiquidationDesk desk, TransactionTemplate transactions) {
        this.open = open;
        this.portfolios = portfolios;
        this.desk = desk;
        this.transactions = transactions;
    }

    /** One pass over the open portfolios. */
    public void handle() {
        open.all().stream().filter(desk::canAttempt).forEach(this::attempt);
    }

    private void attempt(Portfolio seen) {
        transactions.executeWithoutResult(_ -> portfolios
                .lock(seen.id())
                .filter(desk::canAttempt)
                .ifPresent(locked -> portfolios.save(desk.attempt(locked, Cause.NONE))));
    }
}
