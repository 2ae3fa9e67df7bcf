package io.mireu.ls;

import io.mireu.ls.websocket.FrameSocket;
import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.Registration;
import io.mireu.ls.wire.ServerFrame;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One connection of a line: registers what is wanted, one frame at a time, and hands on what arrives. */
final class RealtimeConnection implements FrameSocket.Events {
    private static final String TAKEN = "00000";

    private final RealtimeLine line;
    private final RealtimeContext context;
    private final AccessToken token;
    private final FrameCodec codec = new FrameCodec();
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile @Nullable FrameSocket socket;
    private volatile Registrations registrations = new Registrations(List.of());
    private volatile boolean over;
    private volatile boolean abandoned;
    private volatile boolean elsewhere;

    RealtimeConnection(RealtimeLine line, RealtimeContext context, AccessToken token) {
        this.line = line;
        this.context = context;
        this.token = token;
    }

    AccessToken token() {
        return token;
    }

    /** Whether the handshake had succeeded. */
    boolean wasOpen() {
        return socket != null;
    }

    /** Whether a new connection with a new token would end the same way. */
    boolean isElsewhere() {
        return elsewhere;
    }

    @Override
    public void opened(FrameSocket opened) {
        socket = opened;
        if (abandoned) {
            opened.end("no longer wanted");
            return;
        }
        line.opened(this);
        register();
        announceRestored(false);
    }

    @Override
    public void received(FrameSocket from, String text) {
        Reception reception = context.now();
        switch (codec.decode(text)) {
            case ServerFrame.Data data -> line.data(this, text, data, reception);
            case ServerFrame.Ack ack -> answered(ack);
        }
    }

    @Override
    public void ended(FrameSocket ended, String reason, int httpStatus) {
        over = true;
        if (httpStatus == 401 || httpStatus == 403) {
            context.tokens().invalidate(token);
        }
        line.ended(this, reason);
    }

    /** Has everything to ask for; from now on more may come. */
    void begin(Collection<Registration> wanted) {
        registrations = new Registrations(wanted);
    }

    /** Ends it, or keeps it from beginning when it does not stand yet; the line hears no more of it. */
    void abandon(String reason) {
        abandoned = true;
        end(reason);
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** Asks for a subscription, or for its end, at the venue's pace. */
    void ask(Registration registration, boolean register) {
        registrations.ask(registration, register);
        register();
    }

    void end(String reason) {
        FrameSocket current = socket;
        if (current != null) {
            current.end(reason);
        }
    }

    private void register() {
        if (socket != null && sending.compareAndSet(false, true)) {
            context.schedule(this::sendNext, Duration.ZERO);
        }
    }

    private void sendNext() {
        FrameSocket current = socket;
        if (current == null || over) {
            return;
        }
        Registrations.Step step = registrations.next();
        if (step == null) {
            rest();
        } else {
            current.send(codec.encode(step.registration(), step.register(), token.value()));
            context.schedule(this::sendNext, context.settings().registrationInterval());
        }
    }

    private void rest() {
        context.schedule(() -> announceRestored(true), context.settings().acknowledgementTimeout());
        sending.set(false);
        if (!registrations.idle()) {
            register();
        }
    }

    private void answered(ServerFrame.Ack ack) {
        context.heard(token, ack);
        boolean taken = ack.rspCd().equals(TAKEN);
        var step = registrations.acknowledged(ack, taken);
        if (taken) {
            line.proved();
            step.ifPresent(done -> context.event(
                    done.register()
                            ? new ConnectionEvent.Subscribed(done.registration())
                            : new ConnectionEvent.Unsubscribed(done.registration())));
        } else {
            refused(ack);
        }
        announceRestored(false);
    }

    private void refused(ServerFrame.Ack ack) {
        context.event(new ConnectionEvent.RegistrationRefused(ack.trCd(), ack.trKey(), ack.rspCd(), ack.rspMsg()));
        switch (EnvironmentProof.meaning(ack)) {
            case EnvironmentProof.Outcome.NotTaken _ -> {
                // Another token would be of the same appkey: asking again soon is of no use.
                elsewhere = true;
                end("the token is of another environment: " + ack.rspCd());
            }
            case EnvironmentProof.Outcome.Over _ -> {
                context.tokens().invalidate(token);
                end("token refused: " + ack.rspCd());
            }
            case EnvironmentProof.Outcome.Taken _,
                    EnvironmentProof.Outcome.Silent _,
                    EnvironmentProof.Outcome.Unknown _ -> {}
        }
    }

    private void announceRestored(boolean giveUp) {
        if (!over) {
            registrations.restored(giveUp).ifPresent(silent -> line.restored(this, silent));
        }
    }
}
