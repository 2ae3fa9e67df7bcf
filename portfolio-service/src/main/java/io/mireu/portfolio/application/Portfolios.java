package io.mireu.portfolio.application;

import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;
import java.util.Optional;

/** The portfolios as they are stored; every method inside a transaction. */
public interface Portfolios {

    /** The portfolio, which no other transaction changes until this one ends. */
    Optional<Portfolio> lock(PortfolioId id);

    /**
     * Stores it; once the transaction commits, {@link PortfolioChanges} is told.
     *
     * @return the same with its new version
     */
    Portfolio save(Portfolio portfolio);

    /**
     * Whether the execution was not known yet; if so it is stored. The portfolio is locked and stored already.
     *
     * @param realisedPnlKrw KRW that this execution realised
     */
    boolean addFill(PortfolioId id, IntentId intent, Fill fill, BigDecimal realisedPnlKrw);
}
