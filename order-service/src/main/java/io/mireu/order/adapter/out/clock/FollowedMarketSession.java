package io.mireu.order.adapter.out.clock;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.order.application.MarketSession;
import io.mireu.support.clock.MarketClock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The session that the market's clock follows. */
@Component
class FollowedMarketSession implements MarketSession {

    private final MarketClock clock;

    FollowedMarketSession(MarketClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Moment> now() {
        return clock.session()
                .filter(_ -> clock.isSynchronised())
                .map(session -> new Moment(clock.instant(), session.tradeDate()));
    }

    @Override
    public Optional<LocalDate> tradeDate() {
        return clock.session().map(session -> session.tradeDate());
    }

    @Override
    public boolean takesEntries(DerivativeCode instrument) {
        return clock.session(instrument)
                .filter(_ -> clock.isSynchronised())
                .map(session -> session.allowed().entry())
                .orElse(true);
    }
}
