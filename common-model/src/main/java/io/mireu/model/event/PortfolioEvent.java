package io.mireu.model.event;

import io.mireu.model.WireName;
import io.mireu.model.order.AccountId;
import io.mireu.model.portfolio.LiquidationReason;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.model.portfolio.PortfolioTerms;
import java.math.BigDecimal;

/** What happens to portfolios. */
public sealed interface PortfolioEvent extends Event {

    /** Which portfolio. */
    PortfolioId portfolio();

    @Override
    default String key() {
        return portfolio().value();
    }

    /** The first fill of an entry opened it. */
    @WireName("portfolio.opened")
    record Opened(EventMeta meta, PortfolioId portfolio, AccountId account, PortfolioTerms terms)
            implements PortfolioEvent {}

    /**
     * A rule or a person asked for its liquidation.
     *
     * @param pnlKrw KRW at that moment, negative for a loss
     */
    @WireName("portfolio.liquidation-started")
    record LiquidationStarted(
            EventMeta meta, PortfolioId portfolio, PortfolioTerms terms, LiquidationReason reason, BigDecimal pnlKrw)
            implements PortfolioEvent {}

    /**
     * Its position is zero and nothing is open.
     *
     * @param realisedPnlKrw KRW, negative for a loss, before fees
     */
    @WireName("portfolio.closed")
    record Closed(
            EventMeta meta,
            PortfolioId portfolio,
            PortfolioTerms terms,
            LiquidationReason reason,
            BigDecimal realisedPnlKrw)
            implements PortfolioEvent {}

    /** Its state and profit at one moment. */
    @WireName("portfolio.snapshot")
    record SnapshotTaken(EventMeta meta, PortfolioSnapshot snapshot) implements PortfolioEvent {
        @Override
        public PortfolioId portfolio() {
            return snapshot.portfolio();
        }
    }
}
