package io.mireu.portfolio.application;

import io.mireu.portfolio.domain.Portfolio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues the attempts that are due: after a backoff, or after the market opened. */
public final class RetryLiquidations {

    private static final Logger log = LoggerFactory.getLogger(RetryLiquidations.class);

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

    /** A failure leaves the attempt due: the next pass tries it again, and the others are not held up. */
    private void attempt(Portfolio seen) {
        try {
            transactions.executeWithoutResult(_ -> portfolios
                    .lock(seen.id())
                    .filter(desk::canAttempt)
                    .ifPresent(locked -> portfolios.save(desk.attempt(locked, Cause.NONE))));
        } catch (RuntimeException e) {
            log.error("the due liquidation of {} failed and is tried again", seen.id(), e);
        }
    }
}
