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
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Data is expected of an instrument while its own session of the day trades continuously: the TRs that are subscribed bring
 * no night. Whether it is traded often enough for a silence to count, its pace says.
 */
@Component
class SessionFlow implements Flow {

    private static final Set<RealtimeTr> OF_INSTRUMENTS =
            Set.of(RealtimeTr.FC9, RealtimeTr.FH9, RealtimeTr.OC0, RealtimeTr.OH0);

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
        return OF_INSTRUMENTS.contains(registration.tr())
                && clock.reading().isPresent()
                && instruments
                        .master()
                        .find(DerivativeCode.of(registration.key()))
                        .filter(instrument -> trades(instrument, clock.now()))
                        .isPresent();
    }

    private boolean trades(Instrument.Derivative instrument, Instant venueTime) {
        TradingSession session = tracker.session(venueTime, instrument);
        return session.market() == SessionMarket.DAY && session.phase() == SessionPhase.CONTINUOUS;
    }
}
