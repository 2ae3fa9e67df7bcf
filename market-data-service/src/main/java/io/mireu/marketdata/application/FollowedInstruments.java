package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.market.SessionTracker;
import java.util.List;
import java.util.Optional;

/** The instruments as last loaded; written by the feed, read by anyone. */
public final class FollowedInstruments {

    private final FollowedClock clock;
    private final SessionTracker tracker;
    private volatile InstrumentMaster master = InstrumentMaster.of(List.of());

    /** None yet. */
    public FollowedInstruments(FollowedClock clock, SessionTracker tracker) {
        this.clock = clock;
        this.tracker = tracker;
    }

    /** These, from now on. */
    public void become(InstrumentMaster loaded) {
        master = loaded;
    }

    /** All of them. */
    public InstrumentMaster master() {
        return master;
    }

    /** The front mini future. */
    public Optional<Instrument.Future> front() {
        return clock.reading()
                .flatMap(_ -> master.miniFutures(tracker.tradeDate(clock.now())).stream()
                        .findFirst());
    }
}
