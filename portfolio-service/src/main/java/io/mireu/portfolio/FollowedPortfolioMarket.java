package io.mireu.portfolio;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.portfolio.application.PortfolioMarket;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The market as market-data-service observes it; its last word holds until that session's end, so that a portfolio is
 * liquidated in time even while market data is away.
 */
record FollowedPortfolioMarket(MarketClock clock, TradedSessions traded) implements PortfolioMarket {

    @Override
    public boolean isKnown() {
        return clock.session().isPresent();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean isTrading(DerivativeCode instrument) {
        return clock.session(instrument)
                .filter(traded::include)
                .filter(this::isContinuous)
                .isPresent();
    }

    /** A market's own session ends for good every day; an instrument's only with the instrument. */
    @Override
    public boolean hasEnded(DerivativeCode instrument) {
        return clock.session(instrument)
                .filter(session -> session.instrument() != null && session.phaseUntil() == null)
                .isPresent();
    }

    private boolean isContinuous(SessionStatus session) {
        return session.phase() == SessionPhase.CONTINUOUS && now().isBefore(session.continuousUntil());
    }

    @Override
    public Optional<LocalDate> tradeDate() {
        return clock.session().map(SessionStatus::tradeDate);
    }
}
