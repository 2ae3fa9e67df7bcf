package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.FeedSession;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.Tick;
import io.mireu.marketdata.domain.TickPages;
import io.mireu.marketdata.domain.TradeHistory;
import io.mireu.marketdata.domain.VolumeRange;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.Bar;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Asks the charts for what an instrument did in this session, day or night. */
public final class LoadHistory {

    private static final int MOST_PAGES = 120;

    private final MarketInquiry venue;
    private final Charts charts;
    private final FollowedClock venueClock;
    private final SessionTracker tracker;
    private final Clock machine;
    private final Alerts alerts;
    private final Duration history;

    /**
     * With the venue to ask.
     *
     * @param history how far back to ask for an instrument of which nothing is known yet
     */
    public LoadHistory(
            MarketInquiry venue,
            Charts charts,
            FollowedClock venueClock,
            SessionTracker tracker,
            Clock machine,
            Alerts alerts,
            Duration history) {
        this.venue = venue;
        this.charts = charts;
        this.venueClock = venueClock;
        this.tracker = tracker;
        this.machine = machine;
        this.alerts = alerts;
        this.history = history;
    }

    /**
     * Asks for trades and minutes.
     *
     * @param last the venue's time of the last trade that is known, {@link Instant#MIN} when none is; older trades are
     *     left out, older minutes are not
     */
    public TradeHistory handle(DerivativeCode code, Instant last) {
        Instant now = venueClock.now();
        SessionHours session = tracker.session(now).hours();
        // What was seen of a session before says nothing of this one.
        Instant from = last.isBefore(session.auction()) ? now.minus(history) : last;
        return switch (session.market()) {
            case DAY -> day(code, session, from);
            case NIGHT -> night(code, session);
        };
    }

    private TradeHistory day(DerivativeCode code, SessionHours session, Instant from) {
        long before = venue.facts(code).volume();
        List<Tick> latest = charts.latestTicks(code, session);
        long after = venue.facts(code).volume();
        Instant receivedAt = machine.instant();
        List<Tick> ticks = reachBack(code, latest, from.truncatedTo(ChronoUnit.MINUTES));
        // Minutes last: every minute that a tick touches is then among them.
        List<Bar> minutes = charts.minutes(code, session);
        VolumeRange volume = new VolumeRange(before, Math.max(before, after));
        TradeHistory found =
                TradeHistory.of(code, FeedSession.of(session), minutes, ticks, volume, venueClock.now(), receivedAt);
        if (found.correction() != 0) {
            alerts.raise(
                    Severity.WARNING,
                    "chart-disagrees",
                    "the charts of " + code + " and its volume differ by " + found.correction() + " contracts");
        }
        return found.since(from);
    }

    /** One page: the night's chart has no other. Its ticks tell their volume, so it may begin anywhere. */
    private TradeHistory night(DerivativeCode code, SessionHours session) {
        List<Tick> ticks = charts.latestTicks(code, session);
        Instant receivedAt = machine.instant();
        List<Bar> minutes = charts.minutes(code, session);
        return TradeHistory.told(code, FeedSession.of(session), minutes, ticks, venueClock.now(), receivedAt);
    }

    private List<Tick> reachBack(DerivativeCode code, List<Tick> latest, Instant from) {
        TickPages pages = new TickPages();
        boolean more = pages.prepend(latest);
        for (int page = 1; more && !pages.reaches(from) && page < MOST_PAGES; page++) {
            Instant overlap = pages.ticks().getFirst().venueTime().plusSeconds(1);
            more = pages.prepend(charts.ticksUntil(code, overlap));
        }
        return more ? pages.wholeMinutes() : pages.ticks();
    }
}
