package io.mireu.order.adapter.out.clock;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.SessionStatus;
import io.mireu.order.application.MarketSession;
import io.mireu.order.application.UntradableInstruments;
import io.mireu.support.clock.MarketClock;
import io.mireu.support.clock.TradedSessions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The session that the market's clock follows. */
@Component
class FollowedMarketSession implements MarketSession {

    private final MarketClock clock;
    private final TradedSessions traded;
    private final UntradableInstruments untradable;

    FollowedMarketSession(MarketClock clock, TradedSessions traded, UntradableInstruments untradable) {
        this.clock = clock;
        this.traded = traded;
        this.untradable = untradable;
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
    public boolean isTraded(DerivativeCode instrument) {
        return allows(instrument, traded::include);
    }

    @Override
    public boolean isTradable(DerivativeCode instrument) {
        return !untradable.include(instrument);
    }

    @Override
    public boolean takesEntries(DerivativeCode instrument) {
        return allows(
                instrument,
                session -> traded.include(session) && session.allowed().entry());
    }

    @Override
    public boolean takesCancellations(DerivativeCode instrument) {
        return allows(
                instrument,
                session -> traded.include(session) && session.allowed().cancellation());
    }

    private boolean allows(DerivativeCode instrument, Predicate<SessionStatus> condition) {
        return clock.session(instrument)
                .filter(_ -> clock.isSynchronised())
                .map(condition::test)
                .orElse(true);
    }
}
