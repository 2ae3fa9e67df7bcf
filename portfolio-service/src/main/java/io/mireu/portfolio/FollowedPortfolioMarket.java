package io.mireu.portfolio;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionStatus;
import io.mireu.portfolio.application.PortfolioMarket;
import io.mireu.support.clock.MarketClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
    public boolean isTrading(Collection<DerivativeCode> instruments) {
        if (instruments.isEmpty()) {
            return clock.session().filter(this::isContinuous).isPresent();
        }
        List<SessionStatus> sessions = instruments.stream()
                .flatMap(instrument -> clock.session(instrument).stream())
                .filter(session -> session.phaseUntil() != null)
                .toList();
        return !sessions.isEmpty() && sessions.stream().allMatch(this::isContinuous);
    }

    private boolean isContinuous(SessionStatus session) {
        return session.phase() == SessionPhase.CONTINUOUS && now().isBefore(session.continuousUntil());
    }

    @Override
    public Optional<LocalDate> tradeDate() {
        return clock.session().map(SessionStatus::tradeDate);
    }
}
