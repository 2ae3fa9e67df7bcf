package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.InstrumentMaster;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.SessionStatus;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.market.TradingSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publishes the sessions of listed instruments where they differ from their market's: on a last day, at night. */
public final class PublishInstrumentSessions {

    private final SessionTracker tracker;
    private final FollowedInstruments instruments;
    private final MarketEvents events;
    private final MarketEventFactory factory;
    private final Map<DerivativeCode, SessionStatus> published = new HashMap<>();

    /** With the instruments to look at. */
    public PublishInstrumentSessions(
            SessionTracker tracker, FollowedInstruments instruments, MarketEvents events, MarketEventFactory factory) {
        this.tracker = tracker;
        this.instruments = instruments;
        this.events = events;
        this.factory = factory;
    }

    /** Publishes what changed since the last time. */
    public synchronized void handle(Instant venueTime, Instant observedAt) {
        TradingSession market = tracker.session(venueTime);
        InstrumentMaster master = instruments.master();
        published.keySet().retainAll(master.byCode().keySet());
        master.bySeries().forEach((series, members) -> {
            // What ends on one day and is of one product has one session: thousands are looked at by a few dozen
            // questions.
            boolean differs = !tracker.session(venueTime, members.getFirst()).equals(market);
            if (differs || isTold(series)) {
                members.forEach(instrument -> look(instrument, differs, venueTime, observedAt));
            }
        });
    }

    /** The states of instruments that differ from their market's, as last published. */
    public synchronized List<SessionStatus> differing() {
        return List.copyOf(published.values());
    }

    private boolean isTold(SeriesCode series) {
        return published.keySet().stream().anyMatch(code -> code.series().equals(series));
    }

    private void look(Instrument.Derivative instrument, boolean differs, Instant venueTime, Instant observedAt) {
        SessionStatus before = published.get(instrument.code());
        // What was published goes for readers until its phase ends, so its changes are told until then.
        if (differs || (before != null && before.holdsAt(venueTime))) {
            SessionStatus now = tracker.status(instrument, venueTime, observedAt);
            if (before == null || now.differsFrom(before)) {
                events.publish(factory.observed(now));
                published.put(instrument.code(), now);
            }
        } else {
            published.remove(instrument.code());
        }
    }
}
