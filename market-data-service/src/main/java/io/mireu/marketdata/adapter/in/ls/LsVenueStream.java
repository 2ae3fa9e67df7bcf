package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsSettings;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.TokenSource;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.FeedCounters.Count;
import io.mireu.marketdata.application.VenueStream;
import io.mireu.marketdata.domain.Channel;
import io.mireu.model.event.SystemEvent.Severity;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The WebSocket of LS. */
@Component
class LsVenueStream implements VenueStream {

    private static final Logger log = LoggerFactory.getLogger(LsVenueStream.class);

    private final LsSettings settings;
    private final TokenSource tokens;
    private final Clock machine;
    private final LsFrameReceiver receiver;
    private final FeedCounters counters;
    private final Alerts alerts;
    private @Nullable LsRealtime session;
    private volatile boolean open;

    LsVenueStream(
            LsSettings settings,
            TokenSource tokens,
            @Qualifier("machineClock") Clock machine,
            LsFrameReceiver receiver,
            FeedCounters counters,
            Alerts alerts) {
        this.settings = settings;
        this.tokens = tokens;
        this.machine = machine;
        this.receiver = receiver;
        this.counters = counters;
        this.alerts = alerts;
    }

    @Override
    public synchronized void open(List<Channel> channels, Listener listener) {
        close();
        LsRealtime opened = LsRealtime.of(settings, tokens, machine, new Bridge(listener));
        session = opened;
        open = true;
        opened.subscribe(RealtimeTr.JIF);
        channels.forEach(
                channel -> opened.subscribe(tr(channel), channel.instrument().value()));
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
        LsRealtime over = session;
        session = null;
        open = false;
        if (over != null) {
            over.close();
        }
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

        Bridge(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void onFrame(RealtimeFrame frame, Reception reception) {
            receiver.receive(frame, reception.at());
        }

        @Override
        public void onConnection(ConnectionEvent event) {
            switch (event) {
                case ConnectionEvent.Connected connected -> connected(connected.connection());
                case ConnectionEvent.Restored restored -> restored(restored);
                case ConnectionEvent.Disconnected lost -> lost(lost.reason());
                case ConnectionEvent.RegistrationRefused refused ->
                    alerts.raise(
                            Severity.CRITICAL,
                            "subscription-refused",
                            refused.trCd() + " " + refused.trKey() + ": " + refused.code() + " " + refused.message());
                case ConnectionEvent.Replaced replaced ->
                    log.info("the venue's stream goes on with a new token on connection {}", replaced.connection());
                case ConnectionEvent.Stale stale ->
                    alerts.raise(
                            Severity.WARNING,
                            "subscription-stale",
                            "no data of " + stale.registration() + " for " + stale.silence());
                case ConnectionEvent.TokenUnavailable unavailable ->
                    log.warn("the token cannot be looked at: {}", unavailable.reason());
                case ConnectionEvent.Subscribed _, ConnectionEvent.Unsubscribed _ -> {}
            }
        }

        private void connected(int number) {
            log.info("connection {} to the venue's stream stands", number);
            if (number > 1) {
                counters.add(Count.RECONNECTS);
            }
        }

        private void restored(ConnectionEvent.Restored restored) {
            if (!restored.silent().isEmpty()) {
                alerts.raise(
                        Severity.WARNING,
                        "subscription-silent",
                        restored.silent().size() + " subscriptions were not acknowledged: " + restored.silent());
            }
            listener.connected();
        }

        private void lost(String reason) {
            if (!open) {
                return;
            }
            alerts.raise(Severity.WARNING, "stream-lost", "the venue's stream is lost: " + reason);
            listener.disconnected(reason);
        }
    }
}
