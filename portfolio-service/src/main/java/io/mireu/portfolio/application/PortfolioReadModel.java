package io.mireu.portfolio.application;

import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioStatus;
import io.mireu.portfolio.domain.Portfolio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions about stored portfolios; those without a fill are never found. */
public interface PortfolioReadModel {

    Optional<Portfolio> find(PortfolioId id);

    /** All that are active or pending. */
    List<Portfolio> open();

    /**
     * The latest, newest first.
     *
     * @param status null for all
     */
    List<Portfolio> latest(@Nullable PortfolioStatus status, int limit);

    /** Its executions, oldest first. */
    List<BookedFill> fills(PortfolioId id);

    /** What each strategy realised on the trade date, and how many of its portfolios were closed on it. */
    List<StrategyDay> day(LocalDate tradeDate);

    /**
     * One strategy on one trade date.
     *
     * @param strategyName as in the terms
     * @param realisedPnlKrw KRW, before fees
     * @param closed portfolios
     */
    record StrategyDay(String strategyName, BigDecimal realisedPnlKrw, int closed) {}
}
