package io.mireu.marketdata.application;

import io.mireu.model.instrument.InstrumentCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the feed thread remembers of each instrument, those first that were followed first. */
public final class InstrumentFeeds {

    private final Map<InstrumentCode, InstrumentFeed> feeds = new LinkedHashMap<>();

    /** Begins to follow an instrument on the stream, unless it is followed already. */
    InstrumentFeed follow(InstrumentCode code) {
        InstrumentFeed feed = known(code);
        feed.subscribed(true);
        return feed;
    }

    /** Ends to follow it on the stream; what was seen of it stays. */
    void leave(InstrumentCode code) {
        find(code).ifPresent(feed -> feed.subscribed(false));
    }

    /** What is remembered of an instrument that is not followed on the stream, perhaps. */
    InstrumentFeed known(InstrumentCode code) {
        InstrumentFeed feed = feeds.get(code);
        if (feed == null) {
            feed = new InstrumentFeed(code);
            feeds.put(code, feed);
        }
        return feed;
    }

    Optional<InstrumentFeed> find(InstrumentCode code) {
        return Optional.ofNullable(feeds.get(code));
    }

    Collection<InstrumentFeed> all() {
        return feeds.values();
    }
}
