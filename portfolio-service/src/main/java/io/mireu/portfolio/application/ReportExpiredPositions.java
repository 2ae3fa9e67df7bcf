package io.mireu.portfolio.application;

import io.mireu.model.portfolio.PortfolioId;
import io.mireu.portfolio.domain.Portfolio;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people once of every open portfolio that holds nothing but expired positions; it stays as it is. */
public final class ReportExpiredPositions {

    private static final Logger log = LoggerFactory.getLogger(ReportExpiredPositions.class);

    private final OpenPortfolios open;
    private final Portfolios portfolios;
    private final PortfolioMarket market;
    private final PortfolioLog portfolioLog;
    private final TransactionTemplate transactions;
    private final Set<PortfolioId> told = ConcurrentHashMap.newKeySet();

    public ReportExpiredPositions(
            OpenPortfolios open,
            Portfolios portfolios,
            PortfolioMarket market,
            PortfolioLog portfolioLog,
            TransactionTemplate transactions) {
        this.open = open;
        this.portfolios = portfolios;
        this.market = market;
        this.portfolioLog = portfolioLog;
        this.transactions = transactions;
    }

    /** One pass over the open portfolios. */
    public void handle() {
        open.all().stream()
                .filter(portfolio -> !told.contains(portfolio.id()) && hasExpired(portfolio))
                .forEach(this::report);
    }

    /** A failure leaves it untold: the next pass tries it again, and the others are not held up. */
    private void report(Portfolio seen) {
        try {
            transactions.executeWithoutResult(
                    _ -> portfolios.lock(seen.id()).filter(this::hasExpired).ifPresent(portfolioLog::expired));
            told.add(seen.id());
        } catch (RuntimeException e) {
            log.error("the expiry of {} could not be told and is tried again", seen.id(), e);
        }
    }

    private boolean hasExpired(Portfolio portfolio) {
        return !portfolio.isFlat()
                && !portfolio.isWorking()
                && portfolio.held().stream().allMatch(market::hasEnded);
    }
}
