package io.mireu.marketdata.adapter.in.ls;

import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsSettings;
import io.mireu.ls.TokenSource;
import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.Alerts;
import io.mireu.marketdata.application.FeedCounters;
import io.mireu.marketdata.application.VenueStream;
import io.mireu.marketdata.domain.Channel;
import io.mireu.model.market.SessionMarket;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The WebSocket of LS. */
@Component
class LsVenueStream implements VenueStream {

    private static final Executor VIRTUAL =
            task -> Thread.ofVirtual().name("stream-acknowledgements").start(task);

    private final LsSettings settings;
    private final TokenSource tokens;
    private final SessionFlow flow;
    private final Clock machine;
    private final LsFrameReceiver receiver;
    private final StreamMeters meters;
    private final FeedCounters counters;
    private final Alerts alerts;
    private final ChannelTrs trs;
    private final LsFlows flows;
    private @Nullable LsRealtime session;
    private @Nullable StreamBridge bridge;
    private List<Channel> present = List.of();
    private SessionMarket market = SessionMarket.DAY;

    LsVenueStream(
            LsSettings settings,
            TokenSource tokens,
            SessionFlow flow,
            ChannelTrs trs,
            LsFlows flows,
            @Qualifier("machineClock") Clock machine,
            LsFrameReceiver receiver,
            StreamMeters meters,
            FeedCounters counters,
            Alerts alerts) {
        this.settings = settings;
        this.tokens = tokens;
        this.flow = flow;
        this.trs = trs;
        this.flows = flows;
        this.machine = machine;
        this.receiver = receiver;
        this.meters = meters;
        this.counters = counters;
        this.alerts = alerts;
    }

    @Override
    public int capacity() {
        LsRealtimeSettings realtime = settings.realtime();
        return realtime.maxSubscriptions() * realtime.maxConnections()
                - 1
                - flows.registrations().size();
    }

    @Override
    public synchronized void open(List<Channel> channels, SessionMarket of, Listener listener) {
        // What the stream before this one still had to tell must not be taken for news of this one.
        close();
        present = List.copyOf(channels);
        market = of;
        SubscribedChannels carried = new SubscribedChannels();
        carried.become(registrations());
        StreamBridge opening = new StreamBridge(listener, carried, receiver, counters, alerts);
        LsRealtime opened = LsRealtime.of(settings, tokens, flow, machine, flows.before(opening));
        opened.subscribe(StreamBridge.ANNOUNCEMENTS);
        flows.registrations().forEach(opened::subscribe);
        carried.registrations().forEach(opened::subscribe);
        meters.began(opened);
        bridge = opening;
        session = opened;
        opened.start();
    }

    @Override
    public synchronized void change(Collection<Channel> added, Collection<Channel> removed) {
        Set<Channel> next = new LinkedHashSet<>(present);
        next.removeAll(Set.copyOf(removed));
        next.addAll(added);
        goOver(List.copyOf(next), market);
    }

    @Override
    public synchronized void goOver(List<Channel> channels, SessionMarket of) {
        LsRealtime stream = session;
        StreamBridge listening = bridge;
        if (stream == null || listening == null) {
            return;
        }
        present = List.copyOf(channels);
        market = of;
        Map<Registration, Channel> next = registrations();
        List<Registration> before = listening.carried().registrations();
        SubscribedChannels.Addition addition = listening.carried().become(next);
        List<Registration> leaving = before.stream()
                .filter(registration -> !next.containsKey(registration))
                .toList();
        // First those that leave: the venue is silent about what exceeds its bound.
        leaving.forEach(stream::unsubscribe);
        addition.registrations().forEach(stream::subscribe);
        LsRealtimeSettings pace = settings.realtime();
        Duration patience = pace.acknowledgementTimeout()
                .plus(pace.registrationInterval()
                        .multipliedBy(leaving.size() + addition.registrations().size()));
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, VIRTUAL)
                .execute(() -> listening.giveUp(addition));
    }

    private Map<Registration, Channel> registrations() {
        Map<Registration, Channel> registrations = new LinkedHashMap<>();
        present.forEach(channel -> trs.registration(channel, market)
                .ifPresent(registration -> registrations.putIfAbsent(registration, channel)));
        return registrations;
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
}
