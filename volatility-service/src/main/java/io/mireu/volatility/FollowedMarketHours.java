package io.mireu.volatility;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionPhase;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import io.mireu.volatility.application.MarketHours;

/** The hours as market-data-service observes them; of a session that is not traded nothing is recorded. */
record FollowedMarketHours(MarketClock clock, TradedSessions traded) implements MarketHours {

    @Override
    public boolean isContinuous(DerivativeCode instrument) {
        return clock.isSynchronised()
                && clock.session(instrument)
                        .filter(traded::include)
                        .filter(session -> session.phase() == SessionPhase.CONTINUOUS)
                        .isPresent();
    }
}
