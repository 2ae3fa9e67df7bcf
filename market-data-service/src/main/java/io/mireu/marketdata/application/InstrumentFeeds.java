package io.mireu.marketdata.application;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the feed thread remembers of each subscribed instrument. */
public final class InstrumentFeeds {

    private final Map<DerivativeCode, InstrumentFeed> feeds = new HashMap<>();

    /** Begins to follow an instrument, unless it is followed already. */
    InstrumentFeed follow(DerivativeCode code) {
        return feeds.computeIfAbsent(code, InstrumentFeed::new);
    }

    Optional<InstrumentFeed> find(InstrumentCode code) {
        return Optional.ofNullable(feeds.get(code));
    }

    Collection<InstrumentFeed> all() {
        return feeds.values();
    }
}
