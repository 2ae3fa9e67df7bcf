package io.mireu.portfolio;

import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.portfolio.application.PortfolioMarket;
import io.mireu.support.clock.MarketClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The market as market-data-service observes it; its last word holds until that session's end, so that a portfolio is
 * liquidated in time even while market data is away.
 */
record FollowedPortfolioMarket(MarketClock clock) implements PortfolioMarket {

    @Override
    public boolean isKnown() {
        return clock.session().isPresent();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean isTrading() {
        return clock.session()
                .filter(session -> session.phase() == SessionPhase.CONTINUOUS)
                .filter(session -> now().isBefore(session.continuousUntil()))
                .isPresent();
    }

    @Override
    public Optional<LocalDate> tradeDate() {
        return clock.session().map(SessionStatus::tradeDate);
    }
}
