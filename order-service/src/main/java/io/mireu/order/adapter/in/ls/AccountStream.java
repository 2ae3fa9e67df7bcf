package io.mireu.order.adapter.in.ls;

import io.micrometer.core.instrument.MeterRegistry;
import io.mireu.ls.ConnectionEvent;
import io.mireu.ls.EnvironmentGuard;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsSettings;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.Reception;
import io.mireu.ls.TokenSource;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.order.application.OrderSettings;
import io.mireu.order.application.WorkSignals;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The account's events on the WebSocket. Its thread only queues; what is lost on the way, whatever the reason, the next
 * reconciliation finds.
 */
@Component
class AccountStream implements SmartLifecycle, RealtimeListener {

    private static final Logger log = LoggerFactory.getLogger(AccountStream.class);

    private final LsSettings venue;
    private final TokenSource tokens;
    private final EnvironmentGuard guard;
    private final Clock machine;
    private final AccountFrames frames;
    private final WorkSignals signals;
    private final OrderSettings settings;
    private final MeterRegistry meters;
    private @Nullable LsRealtime session;
    private @Nullable ExecutorService recorder;

    AccountStream(
            LsSettings venue,
            TokenSource tokens,
            EnvironmentGuard guard,
            @Qualifier("machineClock") Clock machine,
            AccountFrames frames,
            WorkSignals signals,
            OrderSettings settings,
            MeterRegistry meters) {
        this.venue = venue;
        this.tokens = tokens;
        this.guard = guard;
        this.machine = machine;
        this.frames = frames;
        this.signals = signals;
        this.settings = settings;
        this.meters = meters;
    }

    @Override
    public synchronized void start() {
        recorder = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("order-recorder").factory());
        LsRealtime realtime = LsRealtime.of(venue, tokens, guard, machine, this);
        realtime.subscribe(RealtimeTr.O01);
        realtime.subscribe(RealtimeTr.C01);
        realtime.subscribe(RealtimeTr.H01);
        realtime.start();
        session = realtime;
    }

    @Override
    public void onFrame(RealtimeFrame frame, Reception reception) {
        ExecutorService queue = recorder;
        if (queue != null) {
            queue.execute(() -> record(frame));
        }
    }

    private void record(RealtimeFrame frame) {
        try {
            frames.handle(settings.tradedAccount(), frame);
        } catch (RuntimeException e) {
            meters.counter("mireu.order.failures", "in", "account-events").increment();
            log.warn("an account event was not recorded; the venue's book will tell it again", e);
            signals.reconcile(settings.tradedAccount(), Duration.ofSeconds(1));
        }
    }

    @Override
    public void onConnection(ConnectionEvent event) {
        switch (event) {
            case ConnectionEvent.Restored restored -> {
                log.info("account events are registered on connection {}", restored.connection());
                signals.reconcile(settings.tradedAccount(), Duration.ZERO);
            }
            case ConnectionEvent.Disconnected disconnected ->
                log.info("the account's WebSocket is away: {}", disconnected.reason());
            case ConnectionEvent.RegistrationRefused refused ->
                log.warn("{} was refused: {} {}", refused.trCd(), refused.code(), refused.message());
            case ConnectionEvent.Replaced replaced ->
                log.info("account events go on with a new token on connection {}", replaced.connection());
            case ConnectionEvent.TokenUnavailable unavailable ->
                log.warn("the token cannot be looked at: {}", unavailable.reason());
            case ConnectionEvent.Connected _,
                    ConnectionEvent.Subscribed _,
                    ConnectionEvent.Unsubscribed _,
                    ConnectionEvent.Stale _ -> log.debug("{}", event);
        }
    }

    @Override
    public synchronized void stop() {
        LsRealtime current = session;
        session = null;
        if (current != null) {
            current.close();
        }
        ExecutorService queue = recorder;
        recorder = null;
        if (queue != null) {
            queue.close();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return session != null;
    }
}
