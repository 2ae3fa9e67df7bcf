package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.VenueStream.Listener;
import io.mireu.marketdata.application.VenueStream.Part;
import io.mireu.marketdata.domain.Channel;
import io.mireu.model.event.SystemEvent.Severity;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the client's listener to ours. */
final class StreamBridge implements RealtimeListener {
    /** The market's announcements, which every stream carries. */
    static final Registration ANNOUNCEMENTS = Registration.of(RealtimeTr.JIF);

    private static final Logger log = LoggerFactory.getLogger(StreamBridge.class);

    private static final String NOT_ACKNOWLEDGED = "the subscription was not acknowledged";

    private final Listener listener;
    private final SubscribedChannels carried;
    private final LsFrameReceiver receiver;
    private final FeedCounters counters;
    private final Alerts alerts;
    private boolean left;

    StreamBridge(
            Listener listener,
            SubscribedChannels carried,
            LsFrameReceiver receiver,
            FeedCounters counters,
            Alerts alerts) {
        this.listener = listener;
        this.carried = carried;
        this.receiver = receiver;
        this.counters = counters;
        this.alerts = alerts;
    }

    SubscribedChannels carried() {
        return carried;
    }

    /** From now on nothing is told. */
    synchronized void leave() {
        left = true;
    }

    @Override
    public void onFrame(RealtimeFrame frame, Reception reception) {
        receiver.receive(frame, reception.at());
    }

    @Override
    public synchronized void onConnection(ConnectionEvent event) {
        if (!left) {
            tell(event);
        }
    }

    private void tell(ConnectionEvent event) {
        switch (event) {
            case ConnectionEvent.Connected connected -> connected(connected);
            case ConnectionEvent.Restored restored -> {
                carried.connected(restored.registrations());
                listener.connected(part(restored.registrations()));
                silent(restored.silent());
            }
            case ConnectionEvent.Disconnected lost -> lost(lost);
            case ConnectionEvent.RegistrationRefused refused ->
                alerts.raise(
                        Severity.CRITICAL,
                        "subscription-refused",
                        refused.trCd() + " " + refused.trKey() + ": " + refused.code() + " " + refused.message());
            case ConnectionEvent.Replaced replaced -> {
                log.info("line {} to the venue goes on with a new token", replaced.line());
                silent(replaced.silent());
            }
            case ConnectionEvent.Stale stale -> {
                String what = "no data of " + stale.registration() + " for " + stale.silence();
                alerts.raise(Severity.WARNING, "subscription-stale", what);
                doubtful(carried.of(Set.of(stale.registration())), what);
            }
            case ConnectionEvent.TokenUnavailable unavailable ->
                log.warn("the token cannot be looked at: {}", unavailable.reason());
            case ConnectionEvent.Subscribed subscribed -> added(carried.acknowledged(subscribed.registration()));
            case ConnectionEvent.Unsubscribed _ -> {}
        }
    }

    /** Waits no longer for acknowledgements: what the venue is silent about would hold up the rest. */
    synchronized void giveUp(SubscribedChannels.Addition addition) {
        if (!left) {
            Set<Channel> silent = carried.giveUp(addition);
            added(silent);
            doubtful(silent, NOT_ACKNOWLEDGED);
        }
    }

    private void added(Set<Channel> channels) {
        if (!channels.isEmpty()) {
            listener.added(channels);
        }
    }

    private void doubtful(Set<Channel> channels, String reason) {
        if (!channels.isEmpty()) {
            listener.doubtful(channels, reason);
        }
    }

    private Part part(Set<Registration> registrations) {
        return new Part(carried.of(registrations), registrations.contains(ANNOUNCEMENTS));
    }

    private void connected(ConnectionEvent.Connected connected) {
        log.info("connection {} of line {} to the venue stands", connected.connection(), connected.line());
        if (connected.connection() > 1) {
            counters.add(Count.RECONNECTS);
        }
    }

    private void silent(Set<Registration> silent) {
        if (!silent.isEmpty()) {
            alerts.raise(
                    Severity.WARNING,
                    "subscription-silent",
                    silent.size() + " subscriptions were not acknowledged: " + silent);
            doubtful(carried.of(silent), NOT_ACKNOWLEDGED);
        }
    }

    private void lost(ConnectionEvent.Disconnected lost) {
        alerts.raise(
                Severity.WARNING,
                "stream-lost",
                "line " + lost.line() + " to the venue, with "
                        + lost.registrations().size() + " subscriptions, is lost: " + lost.reason());
        listener.disconnected(part(lost.registrations()), lost.reason());
    }
}
