package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedState;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.SessionMarket;
import java.time.Duration;

/**
 * Makes the connections again when they stand but none says anything while the market trades. That some subscriptions are
 * silent while others are not, the client of LS notices itself, and later than this: it knows the pace of each.
 */
public final class WatchFeed {

    private final FeedStatus status;
    private final PublishSession session;
    private final VenueStream stream;
    private final Alerts alerts;
    private final Duration staleAfter;
    private final Duration nightStaleAfter;

    /**
     * With what it watches.
     *
     * @param staleAfter silence that is too long in continuous trading by day
     * @param nightStaleAfter silence that is too long in continuous trading by night
     */
    public WatchFeed(
            FeedStatus status,
            PublishSession session,
            VenueStream stream,
            Alerts alerts,
            Duration staleAfter,
            Duration nightStaleAfter) {
        this.status = status;
        this.session = session;
        this.stream = stream;
        this.alerts = alerts;
        this.staleAfter = staleAfter;
        this.nightStaleAfter = nightStaleAfter;
    }

    /** Looks once. */
    public void handle() {
        boolean connected = status.state() == FeedState.LIVE || status.state() == FeedState.BACKFILLING;
        Duration silence = status.silence();
        boolean tooLong = (session.isContinuous(SessionMarket.DAY) && silence.compareTo(staleAfter) > 0)
                || (session.isContinuous(SessionMarket.NIGHT) && silence.compareTo(nightStaleAfter) > 0);
        if (connected && tooLong) {
            String what = "no frame for " + silence.toSeconds() + " s in continuous trading";
            alerts.raise(Severity.WARNING, "feed-stale", what + "; the connection is made again");
            stream.reconnect(what);
        }
    }
}
