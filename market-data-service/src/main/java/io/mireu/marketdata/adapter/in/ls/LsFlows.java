package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.wire.InvestorFlowsFrame;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.collection.CollectionSettings;
import io.mireu.marketdata.application.collection.ReportedFlows;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionTracker;
import io.mireu.model.statistic.InvestorFlow;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the stream tells of groups of investors (DBT): kept for the collection, and no business of the feed. There is no
 * question over REST for it in the venue's documents, by day or by night.
 */
@Component
class LsFlows {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HHmmss");
    private static final int SECOND_DIGITS = 6;
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final List<Registration> registrations;
    private final ReportedFlows reported;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final Alerts alerts;

    LsFlows(
            CollectionSettings settings,
            ReportedFlows reported,
            FollowedClock clock,
            SessionTracker tracker,
            Alerts alerts) {
        this.registrations = settings.flowKeys().stream()
                .map(key -> new Registration(RealtimeTr.DBT, key))
                .toList();
        this.reported = reported;
        this.clock = clock;
        this.tracker = tracker;
        this.alerts = alerts;
    }

    /** What is subscribed beside the channels. */
    List<Registration> registrations() {
        return registrations;
    }

    /** A listener that hears everything but what is ours. */
    RealtimeListener before(RealtimeListener feed) {
        return new RealtimeListener() {
            @Override
            public void onFrame(RealtimeFrame frame, Reception reception) {
                if (frame instanceof InvestorFlowsFrame flows) {
                    receive(flows);
                } else {
                    feed.onFrame(frame, reception);
                }
            }

            @Override
            public void onConnection(ConnectionEvent event) {
                feed.onConnection(event);
            }
        };
    }

    private void receive(InvestorFlowsFrame frame) {
        try {
            Instant at = at(frame.tjjtime());
            reported.accept(flows(frame, key(frame.fottjjcode()), at));
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException e) {
            alerts.raise(Severity.WARNING, "flow-set-aside", String.valueOf(e.getMessage()));
        }
    }

    private List<InvestorFlow> flows(InvestorFlowsFrame frame, String key, Instant at) {
        SessionMarket market = switch (key.charAt(0)) {
            case 'D' -> SessionMarket.DAY;
            case 'N' -> SessionMarket.NIGHT;
            default -> tracker.session(at).market();
        };
        return frame.investors().stream()
                .map(group -> new InvestorFlow(
                        key.substring(1),
                        group.tjjcode().strip(),
                        tracker.tradeDate(at),
                        market,
                        group.msvolume(),
                        group.mdvolume(),
                        group.msvalue(),
                        group.mdvalue(),
                        at))
                .toList();
    }

    /** The venue has been seen to shorten the key and to put a stray character before it. */
    private String key(String told) {
        String letters = told.replaceAll("[^0-9A-Z]", "");
        return Stream.of(letters)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> registrations.stream().map(Registration::key).filter(key -> key.startsWith(text)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("flows of " + told + ", which nobody subscribed"));
    }

    private Instant at(String time) {
        LocalTime second = LocalTime.parse(time.substring(0, Math.min(SECOND_DIGITS, time.length())), SECOND);
        Instant now = clock.now();
        Instant today = now.atZone(KrxCalendar.ZONE).with(second).toInstant();
        return today.isAfter(now.plus(AHEAD)) ? today.minus(Duration.ofDays(1)) : today;
    }
}
