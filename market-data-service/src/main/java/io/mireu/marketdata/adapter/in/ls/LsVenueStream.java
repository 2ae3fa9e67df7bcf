package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsSettings;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.TokenSource;
import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.VenueStream;
import io.mireu.marketdata.domain.Channel;
import io.mireu.model.event.SystemEvent.Severity;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The WebSocket of LS. */
@Component
class LsVenueStream implements VenueStream {

    private static final Logger log = LoggerFactory.getLogger(LsVenueStream.class);
    private static final Registration ANNOUNCEMENTS = Registration.of(RealtimeTr.JIF);

    private final LsSettings settings;
    private final TokenSource tokens;
    private final SessionFlow flow;
    private final Clock machine;
    private final LsFrameReceiver receiver;
    private final StreamMeters meters;
    private final FeedCounters counters;
    private final Alerts alerts;
    private @Nullable LsRealtime session;
    private @Nullable Bridge bridge;

    LsVenueStream(
            LsSettings settings,
            TokenSource tokens,
            SessionFlow flow,
            @Qualifier("machineClock") Clock machine,
            LsFrameReceiver receiver,
            StreamMeters meters,
            FeedCounters counters,
            Alerts alerts) {
        this.settings = settings;
        this.tokens = tokens;
        this.flow = flow;
        this.machine = machine;
        this.receiver = receiver;
        this.meters = meters;
        this.counters = counters;
        this.alerts = alerts;
    }

    @Override
    public int capacity() {
        LsRealtimeSettings realtime = settings.realtime();
        return realtime.maxSubscriptions() * realtime.maxConnections() - 1;
    }

    @Override
    public synchronized void open(List<Channel> channels, Listener listener) {
        close();
        Map<Registration, Channel> carried = new LinkedHashMap<>();
        channels.forEach(channel ->
                carried.put(new Registration(tr(channel), channel.instrument().value()), channel));
        Bridge opening = new Bridge(listener, carried);
        LsRealtime opened = LsRealtime.of(settings, tokens, flow, machine, opening);
        opened.subscribe(ANNOUNCEMENTS);
        carried.keySet().forEach(opened::subscribe);
        meters.began(opened);
        bridge = opening;
        session = opened;
        opened.start();
    }

    @Override
    public synchronized void reconnect(String reason) {
        if (session != null) {
            session.reconnect(reason);
        }
    }

    @Override
    public synchronized void close() {
        if (bridge != null) {
            bridge.leave();
        }
        if (session != null) {
            session.close();
            meters.over();
        }
        bridge = null;
        session = null;
    }

    private static RealtimeTr tr(Channel channel) {
        return switch (channel.kind()) {
            case TRADES -> channel.ofFuture() ? RealtimeTr.FC9 : RealtimeTr.OC0;
            case BOOK -> channel.ofFuture() ? RealtimeTr.FH9 : RealtimeTr.OH0;
        };
    }

    /** From the client's listener to ours. */
    private final class Bridge implements RealtimeListener {
        private final Listener listener;
        private final Map<Registration, Channel> channels;
        private boolean left;

        Bridge(Listener listener, Map<Registration, Channel> channels) {
            this.listener = listener;
            this.channels = Map.copyOf(channels);
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
                    listener.doubtful(part(Set.of(stale.registration())).channels(), what);
                }
                case ConnectionEvent.TokenUnavailable unavailable ->
                    log.warn("the token cannot be looked at: {}", unavailable.reason());
                case ConnectionEvent.Subscribed _, ConnectionEvent.Unsubscribed _ -> {}
            }
        }

        private Part part(Set<Registration> registrations) {
            return new Part(
                    registrations.stream()
                            .flatMap(registration -> Optional.ofNullable(channels.get(registration)).stream())
                            .collect(Collectors.toSet()),
                    registrations.contains(ANNOUNCEMENTS));
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
                listener.doubtful(part(silent).channels(), "the subscription was not acknowledged");
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
}
