package io.mireu.marketdata.application;

import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.domain.FeedSession;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.QualityFlag;
import java.util.Set;

/** Counts and tells what cannot be published, and what is doubtful of what can. */
public final class SetAside {

    private final FeedCounters counters;
    private final Alerts alerts;

    /** With where it tells. */
    public SetAside(FeedCounters counters, Alerts alerts) {
        this.counters = counters;
        this.alerts = alerts;
    }

    /** A frame that cannot be true, or that nobody asked for. */
    public void handle(String reason) {
        counters.add(Count.IMPOSSIBLE);
        alerts.raise(Severity.WARNING, "frame-set-aside", reason);
    }

    /** Counts truncated prices; people are told once of each instrument in a session. */
    void doubtful(InstrumentFeed feed, Set<QualityFlag> flags, Object price, FeedSession session) {
        if (flags.contains(QualityFlag.TRUNCATED)) {
            counters.add(Count.TRUNCATED);
            if (feed.isFirstTruncation(session)) {
                alerts.raise(
                        Severity.WARNING,
                        "price-truncated",
                        "prices of " + feed.code + " are too short for their tick or off its grid: " + price
                                + "; they are published and flagged");
            }
        }
    }
}
