package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.Flow;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.TradingSession;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Trades and books are expected of an instrument while its own session trades continuously, of the day or of the night as
 * the TR is. Whether it is traded often enough for a silence to count, its pace says.
 */
@Component
class SessionFlow implements Flow {

    private static final Map<RealtimeTr, SessionMarket> MARKETS = Map.of(
            RealtimeTr.FC9, SessionMarket.DAY,
            RealtimeTr.FH9, SessionMarket.DAY,
            RealtimeTr.OC0, SessionMarket.DAY,
            RealtimeTr.OH0, SessionMarket.DAY,
            RealtimeTr.DC0, SessionMarket.NIGHT,
            RealtimeTr.DH0, SessionMarket.NIGHT);

    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final FollowedInstruments instruments;

    SessionFlow(FollowedClock clock, SessionTracker tracker, FollowedInstruments instruments) {
        this.clock = clock;
        this.tracker = tracker;
        this.instruments = instruments;
    }

    @Override
    public boolean isExpected(Registration registration) {
        SessionMarket market = MARKETS.get(registration.tr());
        return market != null
                && clock.reading().isPresent()
                && instruments
                        .master()
                        .find(DerivativeCode.of(registration.key()))
                        .filter(instrument -> trades(instrument, market, clock.now()))
                        .isPresent();
    }

    private boolean trades(Instrument.Derivative instrument, SessionMarket market, Instant venueTime) {
        TradingSession session = tracker.session(venueTime, instrument);
        return session.market() == market && session.phase() == SessionPhase.CONTINUOUS;
    }
}
